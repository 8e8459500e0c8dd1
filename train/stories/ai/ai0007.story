id: ai0007
genre: filing
where: US-KS
published: 2024-02-14
title: STATE OF KANSAS v. [[K p2 name|MERLE ANTHONY STUCKEY]] — affidavit in support of warrant
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=14 protected=yes why=minor-witness
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
note: affidavit promises "V1" and "W1" and keeps it for four paragraphs; school of accused and victim; e-mail, locker number, instrument tell; the name in a text thread

IN THE DISTRICT COURT OF RENO COUNTY
Case No. [[K p2 id|RN-2024-CR-000131]]

I, [[K p3 name|Det. Luz Escamilla]], being duly sworn, state:

1. I am a detective with eleven years' service. For the protection of minors this affidavit refers to the victim as V1 and to her friend as W1.

2. [[K p2 name|Merle Anthony Stuckey]], W/M, DOB [[K p2 birthdate|06/09/1985]], residing at [[K p2 address|507 E. 23rd Avenue, Hutchinson]], is employed as an assistant band director at [[W p1 school|Nickerson Valley High School]], where V1 is a freshman. V1 was fifteen at all times stated.

3. On January 29 principal [[K p7 name|Craig Holloman]] was handed a phone by W1, who is fourteen. The phone belongs to W1. V1 had forwarded to it a conversation with a contact saved as "Mr S."

4. The conversation, between December 11 and January 27, contains an invitation to V1 to come to the uniform room after dismissal on four dates; instructions to delete; and, on January 12, a request for a picture, which V1 refused. V1 states that on two of the dates [[K p2 name|Stuckey]] locked the door and touched her in a manner that meets the elements of K.S.A. 21-5506.

5. The following is reproduced from the phone as received:
Mr S: u r the best [[W p1 other|bassoon]] in league [[W p1 name|Tess]]
Mr S: dont show [[W p4 name|Amina]] these ok
V1: [[W p4 name|Amina]] doesnt care
Mr S: [[W p1 name|Tessa]]. I mean it

6. On January 30 I spoke with the mother of V1, [[W p5 name|Colleen Rademacher]], phone [[W p5 phone|620-555-0139]]. Mrs. [[W p5 name|Rademacher]] stated that her daughter had quit marching band in the first week of January and given no reason, and that [[K p2 name|Stuckey]] had driven to [[W p1 address|their place on Pretty Prairie Road, the one with the two silos]] to ask why.

7. V1 was interviewed by forensic interviewer [[K p6 name|Patrice Okonkwo]] on February 1. [[K p6 name|Okonkwo]] reports that V1 was oriented and consistent. V1 stated, "He said that nobody would pick [[W p1 name|Tessa Rademacher]] for all-state without him." The recording is kept as [[W p1 photo|Rademacher_T_020124.mp4]].

8. Custodian records of the district show the account [[W p1 email|trademacher27@nvhs.example]] signed in on a tablet assigned to [[K p2 name|Stuckey]] on January 14 at 22:51, at which time eleven messages were removed.

9. Principal [[K p7 name|Holloman]] placed [[K p2 name|Stuckey]] on leave on January 30 and took his key, no. 31-B. In V1's locker, [[W p1 other|No. 418]], he found a reed case with a note reading "our secret."

WHEREFORE I ask that a warrant issue.

/s/ [[K p3 name|L. Escamilla]]
Subscribed before me, [[K p8 name|Dorothea Penner]], Clerk of the District Court. Commission [[K p8 id|88-4410]].
