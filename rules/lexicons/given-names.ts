/** Given names that people of these islands are often called by, in lower case: “jade@” is somebody, “hall@” an office. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abdul abigail adam adrian ahmed aidan aisha alan alex alexander alice alison amanda amber amelia amina amy andrea andrew angela anita ann anna anne anthony antonia archie arthur ashley barbara
  becky ben benjamin beth bethan bethany billy bob brenda brian bronwen callum cameron carl carol caroline catherine cathy charles charlie charlotte chloe chris christina christine christopher claire
  clare colin connor craig daisy dan daniel danielle darren dave david dawn dean debbie deborah dennis derek diana diane donna doreen dorothy duncan dylan eileen elaine eleanor elizabeth ella ellen
  ellie emily emma eric erin eve evelyn farah fatima fiona fran frances freya gareth gary gavin gemma geoff george gillian glenn graham greg hannah harriet harry hassan hayley heather helen henry holly
  howard hugh hussain ian ibrahim imran irene isabel isabella isla ismail jack jacob jacqueline jade jake james jamie jan jane janet janice jasmine jason jay jayne jean jenna jennifer jenny jessica jill
  jim joan joanna joanne joe john jon jonathan jordan joseph josh joshua joyce judith julia julian julie june karen kate katherine kathleen katie kayleigh keith kelly ken kenneth kerry kevin khadija kieran
  kim kirsty kyle laura lauren leah lee leon lesley lewis liam linda lisa liz lloyd logan lorraine louis louise lucy luke lynn lynne maisie malcolm mandy marcus margaret maria marie marion mark martha martin
  martyn mary maryam matt matthew maureen megan melanie michael michelle mike mohamed mohammed molly muhammad nadia naomi natalie natasha nathan neil nicholas nicola nicole nigel nina noah norman oliver olivia omar
  oscar owen pam pamela patricia patrick paul paula pauline penny pete peter phil philip phoebe poppy rachel raymond rebecca rhian rhys richard rob robert robin roger ron rory rosie ross roy russell ruth ryan
  sally sam samantha samuel sandra sara sarah scott sean shaun sheila shannon sharon sheila shirley siobhan sonia sophie stacey stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tanya tara
  teresa terry theo thomas tim timothy tina toby tom tony tracey tracy trevor valerie vanessa vera veronica victoria vincent wayne wendy will william yasmin yusuf yvonne zainab zara zoe`.split(
    /\s+/,
  ),
)
