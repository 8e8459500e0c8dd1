id: ba0019
genre: filing
where: US-NM
published: 2019-11-19
title: Motion to vacate convictions, Second Judicial District
person p1: role=victim,convicted age=20 protected=yes why=trafficking-victim
person p2: role=convicted age=39 protected=no why=adult-convicted
person p3: role=convicted age=22 protected=decide why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=3 protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
screen p3: unclear
note: paper filed in own name is no choice (rule 5); the "bottom" who guarded her is a weak-sign convict

STATE OF NEW MEXICO, COUNTY OF BERNALILLO
SECOND JUDICIAL DISTRICT COURT

STATE v. [[W p1 name|CRYSTAL RAE BEGAYE]]
Nos. [[W p1 id|D-202-CR-2012-05550]], [[W p1 id|D-202-CR-2013-05551]]

MOTION TO VACATE UNDER NMSA 30-52-1.2

1. Movant was convicted of prostitution (2012, twice) and of forgery (2013), upon pleas taken in a total of eleven minutes. She was 20 at the first.

2. At every relevant time Movant was under the hand of [[K p2 name|Orlando "Rook" Saavedra]], then 39, now in the penitentiary at Santa Fe, inmate [[K p2 id|NMCD 55512]], for crimes of the same pattern against others.

3. [[K p2 name|Saavedra]] met Ms. [[W p1 name|Begaye]] outside a plasma center on Central Avenue. He offered a couch. When she sought to leave the couch, he had her daughter, [[W p7 name|Shandiin]], age three, in his mother's apartment, and told her the child would be given back "by the thousand." She understood this to mean dollars. She paid, by her tally, twenty-six thousand. She slept nights in the [[W p1 address|Zia Crest Motel, Room 9]].

4. The forged checks were [[K p2 name|Saavedra]]'s. He guided [[W p1 name|Crystal]]'s hand, in the literal sense; the state's own examiner wrote of "a second pressure."

5. The person set to watch the door was [[D p3 name|Danette Ulibarri]], 22, who pleaded to promoting in 2014. Movant makes no complaint of her. It appears from the police notes that [[D p3 name|Ulibarri]] had bruises of several ages and no money, and asked to have her plea "not told to him". No inquiry was made.

6. On August 8, 2013, Movant was booked under the name "[[W p1 alias|Starlena Begay]]", supplied by [[K p2 name|Saavedra]], and under [[W p1 id|MDC 100155530]]. Detective [[K p5 name|Kimo Apodaca]], now retired, attests that he'd seen her wave at the window of his unit and took it for solicitation. "I have thought about the wave," [[K p5 name|Apodaca]] writes.

7. [[K p6 name|Dr. Ruth Ann Nakai]] examined Movant in March. [[K p6 name|Dr. Nakai]]'s report (Ex. 4) finds injuries in keeping with the account, among them [[W p1 body|the letter R cut beneath the collarbone]].

8. Since 2015 Ms. [[W p1 name|Begaye]] has been employed as [[W p1 employer|a driver for the Tohajiilee senior van]]. She was refused a school-bus endorsement on August 1, 2019, because of the convictions. The child is now ten.

9. The State, by Deputy District Attorney [[K p4 name|Melinda Roybal]], does not oppose vacatur of the two counts of 2012 and takes no position as to the forgery.

VERIFICATION. I, [[W p1 name|Crystal R. Begaye]], born [[W p1 birthdate|January 19, 1992]], swear that the foregoing is true. I ask that the clerk not put this on the internet.

[Clerk's stamp: FILED – PUBLIC – SCANNED. [[W p1 url|begaye_crystal_mtv.pdf]]. Copy to [[K p4 name|Roybal]].]
