id: ag0032
genre: news
where: IN-MH
published: 2020-02-19
title: Tailoring unit supervisor held after 20-year-old's death; family says she was harassed for months
person p1: role=victim,deceased age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
note: India, the identity of a victim of a sexual offence stays withheld after death; brother, chawl, workplace

Nashik: For seven months, her brother says, she came home by the longer road so as to be seen by more people.

Police on Tuesday arrested [[K p2 name|Vilas Borkar]], supervisor in a tailoring unit at Satpur, under IPC sections 354A, 376 and 306. The dead woman, 20, had worked at [[D p1 employer|Om Sai Garments]] since she left college. She leaves behind a four-page note that names him eleven times.

"[[W p1 name|Pratiksha]] told me in Diwali that he locks the store and takes her telephone," said [[W p3 name|Nitin Gaikwad]], who drives an auto. "I said leave the job. She said who will pay the loan?" He spoke outside [[W p1 address|Room 7, Jijamata Chawl]], where a photograph had been garlanded and neighbours sat on the steps.

Senior Inspector [[K p4 name|Yasmeen Shaikh]] said the firm's internal complaints committee existed only as a board on the wall. Two of the four members whose names are painted on it left in 2014.

Advocate [[K p5 name|Flavia Pinto]] reminded a crowd of television crews that publishing a victim's name is an offence even when the next of kin speak freely. By evening a candle march had been announced all the same, under the banner [[W p1 alias|#JusticeForPratiksha]].

[[K p2 name|Borkar]]'s remand is till Saturday.
