id: o-0024
genre: filing
where: US-TX
published: 2019-01-15
title: AFFIDAVIT FOR ARREST WARRANT
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=victim age=77 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=relative,witness age=- protected=no why=adult-bystander
person p7: role=accused age=30 protected=no why=adult-accused
screen: none
note: elder fraud affidavit; dates of birth, plate and licence number of the adult accused stay; the victim is a named adult

THE STATE OF TEXAS  §  CAUSE NO. [[K p1 id|F19-00218-Q]]
COUNTY OF LLAVES   §

Before me, the undersigned magistrate, appeared Affiant, Det. [[K p3 name|Rosendo Pruneda]], #[[K p3 id|2217]], Financial Crimes, who being sworn deposes:

1. On or about November 9, 2018, [[K p1 name|Brandon Keith Lassiter]], W/M, DOB [[K p1 birthdate|04-17-1984]], TX DL [[K p1 id|20551873]], did unlawfully appropriate U.S. currency of the value of $30,000 or more but less than $150,000, owned by [[K p2 name|Wilhelmina Schuetze]], an elderly individual, to wit, aged 77.

2. Complainant [[K p2 name|SCHUETZE]] stated that a man calling himself "Kevin from the roofing" came to [[K p2 address|2203 Pecan Gap]] following the hail of Oct. 20 and pointed at her roof until she felt it must be bad. She wrote five checks. No shingle was replaced.

3. Witness [[K p5 name|Ignacio Luna]], who mows the complainant's lawn, took a picture of the truck, a black Ram, TX [[K p1 vehicle|LVG-0188]], because it was parked on the flower bed.

4. Witness [[K p6 name|Gretchen Schuetze-Parr]], daughter, discovered the checks on Dec. 26 while looking for stamps.

5. Bank video shows checks 4 and 5 cashed by [[K p7 name|Misty Lassiter]], age 30, spouse of Suspect, wearing a shirt that reads KEVIN'S ROOFING. Affiant has found no Kevin.

WHEREFORE Affiant prays that a warrant issue.

/s/ [[K p3 name|R. Pruneda]]
Sworn before me on January 14, 2019. /s/ Hon. [[K p4 name|Tamika Broussard-Cole]], Magistrate
