id: u0032
genre: news
where: GB-NIR
published: 2007-11-08
title: Man cleared of hotel robbery 'had his passport in the wrong country'
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=victim,witness age=52 protected=no why=adult-victim
person p5: role=expert age=- protected=no why=adult-bystander
note: nothing to protect; hotel, passport, sold; acquittal of adult

A Lisburn man who spent five months on remand for holding up a night porter walked free from Belfast Crown Court on Wednesday when it was shown that at the hour in question he was in a departure lounge in Faro having an argument about a surfboard.

[[K p1 name|Conor Anthony McIlwaine]], 31, had always said so. His passport, however, had been stamped in neither direction, and the surfboard had been sold.

What turned up, in a box of lost property, was the airline's copy of his complaint. Handwriting examiner [[K p5 name|Dr Eleanor Stitt]] told the jury that it was his and that the spelling of "fibreglass" was conclusive.

Porter [[K p4 name|Samuel Ballantine]], 52, who'd picked him out at a parade, said he was sorry, but there was a likeness.

[[K p3 name|Niall Devenney]], for the Crown, offered no further evidence. Judge [[K p2 name|Dorothy Haslett]] told [[K p1 name|Mr McIlwaine]] he left the court without a stain. He left it, in fact, without his coat, and had to come back.
