id: ap0010
genre: filing
where: US-IL
published: 2015-12-01
title: Petition to vacate, Circuit Court of Winnebago County
person p1: role=victim,convicted age=20 protected=yes why=trafficking-victim
person p2: role=accused,relative age=39 protected=decide why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=consented
person p6: role=victim age=17 protected=yes why=trafficking-victim
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
screen p6: sex-trafficking-minor
note: filed under own name (rule 5 end: filing is not a choice to be named); trafficker was the petitioner's cousin D; advocate survivor who signs is K; another girl by a leak

IN THE CIRCUIT COURT OF THE SEVENTEENTH JUDICIAL CIRCUIT
WINNEBAGO COUNTY, ILLINOIS

PEOPLE v. [[W p1 name|LATISHA RENEE GODFREY]]
No. [[W p1 id|2006-CM-8814]] and No. [[W p1 id|2007-CM-0292]]

PETITION TO VACATE CONVICTIONS (725 ILCS 5/2-1401)

1. Petitioner [[W p1 name|Latisha Godfrey]] was convicted on her pleas in 2006 and 2007 of two misdemeanors: prostitution, and obstructing identification, she having given the name "[[W p1 alias|Sade Monroe]]."

2. At the time of both she was 20 years old and under the control of [[D p2 name|Antwan Pettiford]], then 39, who is her mother's cousin and at whose home, [[W p1 address|1826 Kishwaukee, rear]], she was living after leaving school.

3. [[D p2 name|Pettiford]] beat petitioner with an extension cord on the first night that she refused to go out. He kept her identification card in his boot. He set a figure of $500 daily and told her that if she ran he'd put her younger brother "on the same corner in a dress." Petitioner received no part of the money.

4. Petitioner did not disclose this to Officer [[K p3 name|Stanley Wojcik]], Rockford Police, star no. [[K p3 id|4471]], because [[D p2 name|Pettiford]] was parked across the street. Officer [[K p3 name|Wojcik]] has supplied an affidavit (Ex. C) in which he says that he noticed the car, ran the plate, and "thought ride, not boss."

5. In 2009, [[D p2 name|Antwan Pettiford]] pleaded guilty in federal court to conduct involving a different person, aged 17. The presentence report refers to petitioner as "an earlier adult female." It refers to the other as "Minor Victim 1," save on p. 14, where the line "[[W p6 name|Destinee]]'s mother at [[W p6 employer|Machesney Dental]] was contacted" was not redacted. Petitioner asks that Ex. D be kept under seal for that reason.

6. Petitioner has no other record. She's employed as a phlebotomist at [[W p1 employer|Rock Valley Plasma]], has been refused a state license twice by reason of these convictions, and is raising a daughter, [[W p8 name|Imani]], who is now of an age to type her mother's name into a search engine.

7. Attached as Ex. E is the statement of [[K p5 name|Roberta "Bobbie" Lund]], director of the Fourth Street Project, who writes: "I was on that stroll from 1991 to 1998. I use my name because I choose to and I've been using it in the newspaper ever since. I first met [[W p1 name|Tisha]] in the jail, where she asked if I knew somebody who could get a card out of a boot." [[K p5 name|Ms. Lund]] is available to testify.

WHEREFORE petitioner prays that both judgments be vacated and the records sealed.

Respectfully submitted,
[[K p4 name|Emeka Nwosu]], Prairie State Legal Services, ARDC [[K p4 id|6315550]], tel. [[K p4 phone|815-555-0104]]

VERIFICATION. I certify that the statements set forth are true.
/s/ [[W p1 name|L. R. Godfrey]]

NOTICE: To the State's Attorney. Take notice that on December 15 at 9 a.m., counsel [[K p4 name|Nwosu]] shall appear before the Hon. [[K p7 name|Grace Bauer]] in Courtroom 217 and present the above. Judge [[K p7 name|Bauer]] does not hear motions on Fridays.
