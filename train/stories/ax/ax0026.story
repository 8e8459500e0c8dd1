id: ax0026
genre: news
where: US-OH
published: 2018-08-30
title: 'She's in my jail because of him': Marion sheriff at heroin pimp's sentencing
person p1: role=convicted age=43 protected=no why=adult-convicted
person p2: role=victim,accused age=28 protected=yes why=trafficking-victim
person p3: role=victim,deceased age=31 protected=decide why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p2: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-adult
note: sheriff speaks up for inmate and then names her; a second victim died; mother insists on the dead daughter's name (decide); jail roster line slips in

By [[K p8 name|Nettie Krabill]]

MARION — When it came time for the victims to speak Wednesday, one of them was across the street, in orange.

[[K p1 name|Orlando "Six" Petway]], 43, got 14 years for compelling prostitution and trafficking in persons from Judge [[K p4 name|Warren Detwiler]], who called him the cruelest polite man he'd ever had in court. [[K p1 name|Petway]], of [[K p1 address|419 Uncapher Street]], fed women heroin for a week, free, prosecutors said, and then handed them the bill. If they balked he cut them off and let them be sick until they went out. He kept the ledger on the back of a closet door.

Two women were named in the indictment by letters. "A" is 28. She is serving 120 days at the county jail for soliciting and for the needle that was in her sock when deputies stopped her on Route 95 with [[K p1 name|Petway]]'s phone number inked on her arm. She got the sentence from the municipal court in June, a month after she had testified against him before the grand jury.

"She's in my jail because of him, and I'm ashamed I've got her," Sheriff [[K p5 name|Burl Hostetter]] told the judge. He had asked to speak. "I've got [[W p2 name|Jolene]] in a cell with a woman who used to hold the door for the guy."

Sheriff [[K p5 name|Hostetter]], who's run the jail for nineteen years, looked as if he would've liked the name back.

"B" died in March, at 31, in the restroom of a truck stop. Her mother came up from Waverly in a Sunday dress. She asked that the letter not be used. "My girl was not a B," [[D p7 name|Peggy Combs]] said. "She made all A's. She was [[D p3 name|Tabitha]] and she was [[D p3 other|Pike County's Dogwood Queen of 2004]]."

Assistant prosecutor [[K p6 name|Rashid Elamin]] asked for 18 years. [[K p6 name|Elamin]] told the court that [[K p1 name|Petway]] had four priors, beginning with a robbery when he was 17, for which he was tried as an adult, and that he ran women from jail by phone even last winter (booking [[K p1 id|MMCC-18-0155]]).

[[K p1 name|Petway]] said, "I wish everyone well."

Judge [[K p4 name|Detwiler]] said he had no power over the municipal court's sentence but a telephone. At 2:10 he went into chambers. At 3 the sheriff's online roster still read:

[[W p2 name|MAYNARD, JOLENE R]] | F | [[W p2 id|18-77301]] | SOLICIT / DRUG INST | OUT DATE [[W p2 date|10-17]]

By 4 it did not. A woman with [[W p2 body|a shock of white hair over one eye]] came down the steps with a paper sack. Mrs. [[D p7 name|Combs]] was waiting in her car to take her to lunch. "She was with [[D p3 name|Tabby]] at the end," she said.
