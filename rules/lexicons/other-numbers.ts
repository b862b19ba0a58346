// What else long numbers are in a council's papers, by the words in front of them. In lower case.

export const phoneLabels = ['telephone', 'tel', 'phone', 'mobile', 'mob', 'fax', 'switchboard', 'helpline', 'hotline', 'textphone', 'minicom', 'extension', 'call', 'ring', 'dial', 'whatsapp'] // prettier-ignore

export const businessLabels = ['invoice', 'purchase order', 'po no', 'po number', 'order', 'order no', 'order number', 'works order', 'job', 'job number', 'delivery', 'consignment', 'requisition', 'quotation', 'tender', 'contract', 'procurement', 'framework', 'charity', 'company', 'companies house', 'vat', 'vat registration', 'utr', 'tax reference', 'duns', 'supplier', 'vendor', 'gl', 'gl code', 'ledger', 'cost centre', 'cost code', 'budget code', 'budget line', 'budget', 'account code', 'journal', 'transaction', 'receipt', 'voucher', 'cheque', 'grant ref', 'grant reference', 'oracle', 'sap'] // prettier-ignore

export const paperLabels = ['isbn', 'issn', 'doi', 'barcode', 'serial', 'serial number', 'asset', 'part no', 'part number', 'product', 'model', 'item code', 'stock', 'sku', 'batch', 'uprn', 'usrn', 'title number', 'land registry', 'easting', 'northing', 'grid reference', 'grid ref', 'ngr', 'planning', 'planning reference', 'planning application', 'application no', 'licence no', 'permit', 'drawing', 'plan no', 'tracking', 'meter', 'mpan', 'mprn', 'ticket', 'version', 'form no', 'form number', 'foi', 'decision notice'] // prettier-ignore

/** All of them. */
export const otherNumbers = [...phoneLabels, ...businessLabels, ...paperLabels]
