id: ao0005
genre: filing
where: US-NV
published: 2021-06-30
title: Declaration of Arrest, Washoe Flats Township (released with docket)
person p1: role=accused,victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=victim age=15 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=accused age=44 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-minor
note: an adult woman charged with pandering the younger girl was herself beaten into it by the same man; both protected, she also accused; the deputy shares the surname of the girl

STATE OF NEVADA v. [[W p1 name|BRIANNA LASHAE COLEY]]
Case [[W p1 id|WF-21-CR-00614]]      ID No. [[W p1 id|1882045]]
DOB [[W p1 birthdate|12/03/1997]]    Address: [[W p1 address|Ponderosa Weekly Suites #30]]
Charge: Living from the earnings of a prostitute (F); Pandering of a child (F)

I, [[K p4 name|Deputy R. Ishikawa]], P# [[K p4 id|5127]], being first duly sworn:

1. On 06/24/2021 at 2315 hours I was working the casino corridor with [[K p5 name|Detective Sofia Marchetti]]. An advertisement listed a female as "19, new in town, donations" with callback [[W p3 phone|775-555-0162]]. [[K p5 name|Det. Marchetti]] placed the call. A voice later identified as [[W p1 name|COLEY]] agreed on a sum and a room.

2. At the room were [[W p1 name|COLEY]] and a juvenile, [[W p3 name|MIA ISHIKAWA]] (no relation to this declarant), who had $340 in her sock. [[W p3 name|ISHIKAWA, M.]] stated that her birthday is [[W p3 birthdate|April 4, 2006]] and that she attends [[W p3 school|Truckee Fork Middle School]]. She has [[W p3 body|one hearing aid, left, purple]].

3. [[W p1 name|COLEY]] was placed under arrest. In the patrol vehicle she said: "I answer the phone because if I don't, he breaks my hand again. Ask [[W p3 name|Mia]]. I sleep in the tub so she gets the bed." I noted a [[W p1 body|splint, two fingers, right hand, and the word PAYDAY on the collarbone]].

4. [[W p1 name|COLEY]] named [[K p2 name|TERRANCE OAKES]], 36, street name [[K p2 alias|"PAYDAY"]], as the person who had run her since 2018, held her identification and collected each night at the [[K p2 place|Silver Spur taxi stand]]. She stated that he put a gun on the table when she asked to leave. [[K p2 name|OAKES]] drives a white Charger, plate [[K p2 vehicle|NV 447-ZRT]].

5. The night clerk, [[K p6 name|Manjit Bhullar]], told [[K p5 name|Marchetti]] that he had twice seen [[K p2 name|Oakes]] drag the older female by the hair. [[K p6 name|Bhullar]] did not call because the rooms were rented by his employer's friend, [[K p7 name|Curtis Yarborough]], 44, who was arrested on 06/26 for knowingly letting them ([[K p7 id|booking 21-30977]]).

6. The juvenile was taken to [[W p3 address|Juniper Receiving Home]]. I have been told that her foster mother calls her [[W p3 alias|"Mimi"]] and that the file is under that name.

I request that the defendant be held to answer. I also attach [[K p5 name|Det. Marchetti]]'s memorandum asking that the District Attorney consider whether Ms. [[W p1 name|Coley]] is a defendant at all.

Executed this 27th day of June, 2021. [[K p4 name|R. Ishikawa]]

Exhibits: A, call log. B, [[W p1 photo|photo_coley_hand.jpg]]. C, rental cards signed "[[K p7 name|C. Yarborough]]".
