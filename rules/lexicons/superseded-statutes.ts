import type {SupersededSource} from './superseded-sources.js'

/**
 * Acts that another Act has replaced, as a whole or in all that councils cite them for. Source: legislation.gov.uk, by chapter number.
 * `from` and `to` are when it came into force in the main and when it ceased to apply.
 */
export const supersededStatutes: readonly SupersededSource[] = [
  {names: ['Equal Pay Act'], year: 1970, ref: '1970 c. 41', from: '1975-12-29', to: '2010-10-01', by: 'Equality Act 2010'},
  {names: ['Sex Discrimination Act', 'SDA'], year: 1975, ref: '1975 c. 65', from: '1975-12-29', to: '2010-10-01', by: 'Equality Act 2010'},
  {names: ['Race Relations Act', 'RRA'], year: 1976, ref: '1976 c. 74', from: '1977-06-13', to: '2010-10-01', by: 'Equality Act 2010'},
  {names: ['Race Relations (Amendment) Act', 'RRAA'], year: 2000, ref: '2000 c. 34', from: '2001-04-02', to: '2011-04-05', by: 'Equality Act 2010'},
  {names: ['Disability Discrimination Act', 'DDA'], year: 1995, ref: '1995 c. 50', from: '1996-12-02', to: '2010-10-01', by: 'Equality Act 2010'},
  {names: ['Disability Discrimination Act', 'DDA'], year: 2005, ref: '2005 c. 13', from: '2006-12-04', to: '2010-10-01', by: 'Equality Act 2010'},
  {names: ['Data Protection Act', 'DPA'], year: 1984, ref: '1984 c. 35', to: '2000-03-01', by: 'Data Protection Act 1998'},
  {names: ['Data Protection Act', 'DPA'], year: 1998, ref: '1998 c. 29', from: '2000-03-01', to: '2018-05-25', by: 'Data Protection Act 2018', words: ['uk gdpr', 'general data protection regulation']},
  {names: ['Audit Commission Act'], year: 1998, ref: '1998 c. 18', from: '1998-09-11', to: '2015-04-01', by: 'Local Audit and Accountability Act 2014', nations: ['england'], still: ['2014/15', '2014-15', '2013/14']},
  {names: ['National Assistance Act', 'NAA'], year: 1948, ref: '1948 c. 29', from: '1948-07-05', to: '2015-04-01', by: 'Care Act 2014', nations: ['england']},
  {names: ['National Assistance Act', 'NAA'], year: 1948, ref: '1948 c. 29', from: '1948-07-05', to: '2016-04-06', by: 'Social Services and Well-being (Wales) Act 2014', nations: ['wales']},
  {names: ['National Health Service Act', 'NHS Act'], year: 1977, ref: '1977 c. 49', to: '2007-03-01', by: 'National Health Service Act 2006', nations: ['england', 'wales']},
  {names: ['Child Care Act'], year: 1980, ref: '1980 c. 5', to: '1991-10-14', by: 'Children Act 1989', nations: ['england', 'wales']},
  {names: ['Adoption Act'], year: 1976, ref: '1976 c. 36', from: '1988-01-01', to: '2005-12-30', by: 'Adoption and Children Act 2002', nations: ['england', 'wales']},
  {names: ['Adoption (Scotland) Act'], year: 1978, ref: '1978 c. 28', to: '2009-09-28', by: 'Adoption and Children (Scotland) Act 2007', nations: ['scotland']},
  {names: ['Mental Health (Scotland) Act'], year: 1984, ref: '1984 c. 36', to: '2005-10-05', by: 'Mental Health (Care and Treatment) (Scotland) Act 2003', nations: ['scotland']},
  {names: ['Town and Country Planning Act', 'TCPA'], year: 1971, ref: '1971 c. 78', to: '1990-08-24', by: 'Town and Country Planning Act 1990', nations: ['england', 'wales']},
  {names: ['Town and Country Planning Act', 'TCPA'], year: 1962, ref: '1962 c. 38', to: '1990-08-24', by: 'Town and Country Planning Act 1990', nations: ['england', 'wales']},
  {names: ['Town and Country Planning (Scotland) Act'], year: 1972, ref: '1972 c. 52', to: '1997-05-27', by: 'Town and Country Planning (Scotland) Act 1997', nations: ['scotland']},
  {names: ['Licensing Act'], year: 1964, ref: '1964 c. 26', to: '2005-11-24', by: 'Licensing Act 2003', nations: ['england', 'wales']},
  {names: ['Licensing (Scotland) Act'], year: 1976, ref: '1976 c. 66', to: '2009-09-01', by: 'Licensing (Scotland) Act 2005', nations: ['scotland']},
  {names: ['Gaming Act'], year: 1968, ref: '1968 c. 65', to: '2007-09-01', by: 'Gambling Act 2005'},
  {names: ['Betting, Gaming and Lotteries Act'], year: 1963, ref: '1963 c. 2', to: '2007-09-01', by: 'Gambling Act 2005'},
  {names: ['Lotteries and Amusements Act'], year: 1976, ref: '1976 c. 32', to: '2007-09-01', by: 'Gambling Act 2005'},
  {names: ['Scrap Metal Dealers Act'], year: 1964, ref: '1964 c. 69', to: '2013-10-01', by: 'Scrap Metal Dealers Act 2013', nations: ['england', 'wales']},
  {names: ['Fire Precautions Act'], year: 1971, ref: '1971 c. 40', to: '2006-10-01', by: 'Regulatory Reform (Fire Safety) Order 2005', nations: ['england', 'wales']},
  {names: ['Pet Animals Act'], year: 1951, ref: '1951 c. 35', to: '2018-10-01', by: 'SI 2018/486', nations: ['england']},
  {names: ['Animal Boarding Establishments Act'], year: 1963, ref: '1963 c. 43', to: '2018-10-01', by: 'SI 2018/486', nations: ['england']},
  {names: ['Riding Establishments Act'], year: 1964, ref: '1964 c. 70', to: '2018-10-01', by: 'SI 2018/486', nations: ['england']},
  {names: ['Breeding of Dogs Act'], year: 1973, ref: '1973 c. 60', to: '2018-10-01', by: 'SI 2018/486', nations: ['england']},
  {names: ['Charities Act'], year: 1993, ref: '1993 c. 10', to: '2012-03-14', by: 'Charities Act 2011', nations: ['england', 'wales']},
  {names: ['Companies Act'], year: 1985, ref: '1985 c. 6', to: '2009-10-01', by: 'Companies Act 2006'},
  {names: ['Land Registration Act'], year: 1925, ref: '1925 c. 21', to: '2003-10-13', by: 'Land Registration Act 2002', nations: ['england', 'wales']},
  {names: ['Public Bodies Corrupt Practices Act'], year: 1889, ref: '1889 c. 69', to: '2011-07-01', by: 'Bribery Act 2010'},
  {names: ['Prevention of Corruption Act'], year: 1906, ref: '1906 c. 34', to: '2011-07-01', by: 'Bribery Act 2010'},
  {names: ['Prevention of Corruption Act'], year: 1916, ref: '1916 c. 64', to: '2011-07-01', by: 'Bribery Act 2010'},
] // prettier-ignore
