id: ab0084
genre: filing
where: US-IL
published: 2006-04-12
title: Appellate brief for the minor, statement of facts
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=victim age=7 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
note: juvenile accused of sexual offence against cousin; initials in caption; transcript quotes slip; babysitting relation

No. [[K p1 id|2-05-1155]]
IN THE APPELLATE COURT OF ILLINOIS, SECOND DISTRICT
In re [[K p1 initials|A.M.]], a Minor

STATEMENT OF FACTS

The respondent was 13 when the State charged him with the abuse of a cousin, [[K p2 initials|R.]], who was seven. The trial lasted forty minutes (R. 14–41).

The cousin testified that they were playing hospital under a blanket and "he was too much the doctor" (R. 19). She told him stop, and he stopped, and cried. Asked by the judge whether she knew what a lie is, she said: "It's when [[W p1 name|Andrés]] said the dog broke the lamp" (R. 22).

The mother of the respondent, [[W p4 name|Paloma Montoya]], brings up both children, along with her sister's two, in a flat over the [[W p4 employer|La Rosita laundromat]]. She testified that she herself had come upon them, and that she'd called the police, "since I believe it is for help that you call" (R. 30).

An officer took the respondent's statement at 11 at night with nobody at his side. He signed it "[[W p1 alias|Andy Spiderman M.]]" (C. 7).

He was registered for life.

[[K p3 name|Thaddeus Ware]], Assistant Appellate Defender, [[K p3 address|2010 Larkin Avenue]], Elgin, 847-555-0124
