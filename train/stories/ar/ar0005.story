id: ar0005
genre: filing
where: US-GA
published: 2016-11-30
title: State v. [[W p1 name|Okonjo-Bell]], Motion to Vacate Plea and Seal
person p1: role=victim,convicted age=19 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=consented
person p6: role=relative,witness age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=victim age=23 protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p8: sex-trafficking-adult
note: motion under her own name and case number; expert is a survivor who says so in the text; accused's own indictment number stays

IN THE SUPERIOR COURT OF BARTLEY COUNTY, STATE OF GEORGIA

STATE OF GEORGIA v. [[W p1 name|NADIA GRACE OKONJO-BELL]], Defendant
Accusation No. [[W p1 id|12-CR-2207-B]]

MOTION TO VACATE CONVICTION AND RESTRICT RECORD

COMES NOW Defendant, through counsel [[K p3 name|Imani Routledge]] (Ga. Bar No. [[K p3 id|550-0162]]), and shows:

1. On May 4, 2012, Ms. [[W p1 name|Okonjo-Bell]], then 19, pleaded guilty to prostitution and to giving a false name. She had told Officer [[K p7 name|Kip Sandifer]] that she was "[[W p1 alias|Monique Saint]]," because that was the name on the card she had been handed.

2. She had been handed it by [[K p2 name|Alvin Teague]], known as "[[K p2 alias|Professor]]," who met her at a bus bench in College Park and offered a place in his modelling school. He took her passport and her phone on the first day. On the second he showed her a pistol and told her what the modelling was. For eleven months every dollar went to [[K p2 name|Teague]].

3. [[K p2 name|Teague]], now 42, was indicted in this county in March 2016, No. [[K p2 id|16-CR-0419-A]], for trafficking persons for sexual servitude. His last address is [[K p2 address|860 Flat Shoals Terrace]]; the defendant was kept, with others, in the basement of [[W p1 address|the duplex at 31 Pinehurst Circle]].

4. One of the others, [[W p8 name|Tamar Joiner]], 23 at the time, has given the State a statement. She was slapped and locked in a closet in the defendant's presence. Ms. [[W p8 name|Joiner]] says: "[[W p1 name|Nadia]] passed me saltines under the door. She was a kid. She had braces."

5. Attached as Exhibit C is the affidavit of [[K p5 name|Delphine Amos-Carr]], M.S.W., who has qualified as an expert in nine Georgia courts. [[K p5 name|Ms. Amos-Carr]] states: "I was trafficked in Atlanta at twenty. I sign my name to that, as I have in every court, because I want judges to see one of us standing up." In her opinion the giving of a false name is "what you do when the man is parked across the street."

6. The conviction has cost the defendant. She was let go from [[W p1 employer|the dental office of Dr. Pruitt in Rome, Ga.]], in 2014 after a search of her name. She was refused an apartment in 2015. Her mother, [[W p6 name|Folasade Okonjo]], has carried the lease since. Mrs. [[W p6 name|Okonjo]]'s affidavit is Exhibit D.

7. Officer [[K p7 name|Sandifer]] does not oppose. He writes, in an e-mail of October 3: "I booked Miss [[W p1 name|Bell]], I remember [[W p1 body|the burn on her wrist shaped like an iron]], and I did not ask. I would ask now."

WHEREFORE the defendant prays that the plea be set aside, that the record be restricted, and that the booking photograph at [[W p1 photo|bartleyjail.example/mug/okonjobell_n.jpg]] be taken down.

Respectfully submitted, [[K p3 name|Imani Routledge]], 114 Courthouse Walk, 706-555-0128.

CERTIFICATE OF SERVICE. Served on Assistant District Attorney [[K p4 name|Walter Huggins III]], who states that the State takes no position until it has spoken with [[W p8 name|Joiner]]. Mr. [[K p4 name|Huggins]] asks for two weeks.

RULE NISI. Hearing January 11, 9:00 a.m. The clerk will call the matter as "[[W p1 name|Bell]]"; counsel requests that it be called by number only.
