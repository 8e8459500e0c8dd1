id: ax0001
genre: filing
where: US-GA
published: 2016-08-11
title: Affidavit for arrest, Magistrate Court of Clayton County: [[K p1 name|Dontavious Ray Ellerbee]]
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
screen p2: sex-trafficking-minor misidentified=yes
note: girl first booked as an adult under a false name; affidavit starts with initials and slips; accused's own numbers beside hers

IN THE MAGISTRATE COURT OF CLAYTON COUNTY, STATE OF GEORGIA
Warrant No. [[K p1 id|16-MW-04417]]

Before the undersigned came Det. [[K p3 name|Lorraine Abiodun]], badge [[K p3 id|2218]], who on oath says that between June 3 and July 19, 2016, [[K p1 name|Dontavious Ray Ellerbee]], B/M, DOB [[K p1 birthdate|11/02/1986]], of [[K p1 address|4410 Godby Terrace, Apt. 6]], did commit the offense of trafficking a person for sexual servitude, O.C.G.A. 16-5-46. The facts are as follows.

1. On July 19 Officer [[K p4 name|T. Quarles]] stopped a female walking the shoulder of Old Dixie Highway at 0240 hours. She gave the name "[[W p2 alias|Honey Daniels]]" and a birth year that made her 21. She was booked at Clayton County Jail, No. [[W p2 id|CC-1607-2930]], for idling for the purpose of prostitution and giving a false name.

2. Her fingerprints matched nothing. On the second day the intake nurse noticed a school ID sewn in the lining of her purse. The ID was from [[W p2 school|Lovejoy Pines High School]], tenth grade.

3. Affiant then spoke to the female, hereafter B.S., who said that she had turned sixteen in April. She stated that [[K p1 name|Ellerbee]], whom she calls "[[K p1 alias|Ray-Ray]]," took her in when she left home, and that on the third night he told her what the room cost. She saw between four and seven men a night and gave him "all of it, even the tip." [[W p2 name|Brielle]] said that she was never hit.

4. Affiant called B.S.'s mother, [[W p6 name|Yolanda Standifer]], at [[W p6 phone|(770) 555-0148]]. Ms. [[W p6 name|Standifer]] had filed a runaway report on June 5 and described a strawberry-shaped [[W p2 body|birthmark under the left ear]], which affiant had seen.

5. The desk clerk of the motel where both stayed, [[W p2 address|the Tara Crest Inn, Room 114]], is [[K p5 name|Hitesh Gandhi]]. [[K p5 name|Gandhi]] knew [[K p1 name|Ellerbee]] from a silver Charger, Georgia tag [[K p1 vehicle|RDX 0155]], and had twice asked him about "the young one." He was told that she was 29 like her boyfriend.

6. A phone seized from [[K p1 name|Ellerbee]] holds the advertisement photographs, one saved as [[W p2 photo|brielle_red_top3.jpg]].

7. Det. [[K p3 name|Abiodun]] asks that the charges against [[W p2 name|STANDIFER, BRIELLE MONET]], W/F, be dismissed. Officer [[K p4 name|Quarles]] has no objection. The Solicitor has so far declined, writing that Miss [[W p2 name|Standifer]] "lied to an officer and can explain it to the judge on the 24th."

Sworn to and subscribed July 28, 2016.
Hon. [[K p7 name|Cassius Wynn]], Magistrate. Bond for [[K p1 name|Ellerbee]]: none set. Judge [[K p7 name|Wynn]] has written by hand in the margin: "Why is [[W p2 name|Brielle S.]] still in my jail?"
