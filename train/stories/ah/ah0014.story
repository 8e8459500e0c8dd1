id: ah0014
genre: filing
where: US-NC
published: 2024-06-03
title: MOTION FOR APPROPRIATE RELIEF AND TO VACATE, Superior Court, Guilford County
person p1: role=victim,convicted age=21 protected=yes why=trafficking-victim
person p2: role=convicted age=36 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: her own motion in her own name (filing a paper is not consent): name, convictions, file numbers W; the trafficker's number K

STATE OF NORTH CAROLINA v. [[W p1 name|ALEKSANDRA MARIE WOJCIK]]
File Nos. [[W p1 id|09 CR 71184]], [[W p1 id|09 CR 76620]], [[W p1 id|10 CR 70031]]

NOW COMES the Defendant, by and through counsel, [[K p3 name|Philippa Grandy]], Assistant Public Defender, State Bar No. [[K p3 id|38815]], and moves that three convictions be vacated under N.C.G.S. 15A-1416.1, showing:

1. Between May 2009 and January 2010 the Defendant, then 21, was arrested three times in Greensboro, twice for soliciting for prostitution and once for possession of a crack pipe that was not hers.

2. At each arrest she was under the control of [[K p2 name|Roderick Vance Sturdivant]], also called [[K p2 alias|Duke]], then 36. On September 14, 2011, [[K p2 name|Sturdivant]] was convicted in this court ([[K p2 id|10 CRS 88190]]) of human trafficking of another woman. He is at Maury, OPUS [[K p2 id|0396517]].

3. [[K p2 name|Sturdivant]] broke the Defendant's jaw on Mother's Day of 2009 in front of the night auditor of the Piedmont Lodge, [[K p6 name|Nicholas Bui]], whose affidavit is attached. Mr. [[K p6 name|Bui]] states: "He told her to smile for the next one. [[W p1 name|Sasha]] couldn't even close her mouth." The wire remains; see x-ray, Ex. C ([[W p1 body|plate, left mandible, four screws]]).

4. Officer [[K p5 name|Clay Honeycutt]], since retired, recalls that the Defendant "asked could she be kept in jail." [[K p5 name|Honeycutt]] did not at that time know what he was looking at and says so under oath.

5. Dr. [[K p4 name|Fatima El-Sayed]] examined the Defendant in March. Her report finds that every one of the acts was done in fear. [[K p4 name|Dr. El-Sayed]] charges no fee.

6. The Defendant has since raised a daughter, [[W p7 name|Zofia]], and holds a certificate as a [[W p1 employer|phlebotomist at Alamance Regional, second shift]]. She has twice been refused promotion on account of these entries.

WHEREFORE, the Defendant prays that the convictions be set aside, that the files be sealed, and that she be excused from attending in person, as she fears the family of [[K p2 alias|Duke]].

This 3rd day of June, 2024.
[[K p3 name|P. Grandy]], for the Defendant

VERIFICATION. I, [[W p1 name|Aleksandra Wojcik Teel]], being sworn, say that the foregoing is true. My address is [[W p1 address|1613 Haw Crossing Lane, Graham]]; born [[W p1 birthdate|the second of August, 1987]].

CERTIFICATE OF SERVICE. Upon the District Attorney, attn. [[K p8 name|Marcus Lightfoot]], by e-mail with the following: MAR_[[W p1 name|Wojcik]]_final2.pdf; ExA_[[K p6 name|Bui]].pdf; ExC_[[W p1 photo|sasha_jaw.png]]. The State, per Mr. [[K p8 name|Lightfoot]], does not oppose.

Calendar note (clerk): put [[W p1 name|Teel]] f/k/a [[W p1 name|WOJICK]] on June 24, Ctrm 3C. Closed on request of [[K p3 name|Grandy]].
