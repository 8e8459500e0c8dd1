id: at0014
genre: press-release
where: CA-BC
published: 2017-03-03
title: RCMP and city police conclude Project Lanternfish; woman's prostitution file withdrawn
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=victim age=17 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=consented
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p4: sex-trafficking-minor
note: the release hides one name and prints it in the file label; two victims

SURREY, B.C. — Two people have been charged following a nine-month investigation into the movement of women between the Lower Mainland and Fort McMurray.

Charged with trafficking in persons, receiving a material benefit and withholding documents are [[K p2 name|Jasdeep "Jax" Mangat]], 36, of [[K p2 address|128th Street, Surrey]], and [[K p3 name|Krystal-Lynn Boucher]], 30, of Burnaby. [[K p2 name|Mangat]] (file [[K p2 id|SU 2016-155012]]) remains in custody. [[K p3 name|Boucher]], who is alleged to have driven and booked the flights, is on bail with an ankle monitor.

"I want to talk about how we got here, since it's not to our credit," said Superintendent [[K p5 name|Hollis Tremaine]]. In May of last year members on a motel sweep arrested a woman, 24, for communicating in a public place near a school. She gave a false name, had three phones and no wallet, and was recorded as uncooperative. The charge sheet listed her as [[W p1 alias|"Mercedes"]] and carried number [[W p1 id|SU-2016-077340]]. It has now been withdrawn at our request. "Ms. [[W p1 name|Harjo]] was the first person who told us the truth," the Superintendent said, "and we fined her for it."

What she told them was this: that her status card and bank card were in the glovebox of [[K p2 vehicle|a grey Infiniti, plate JAX 001]]; that she was to clear $1,500 a day or be left on the highway; and that in Grande Prairie a girl had joined them who was not yet 18.

Investigators located that girl, then 17, in a unit above [[W p4 address|the laundromat on Franklin Avenue]]. She had been reported missing by [[W p4 school|Queen's Cove Secondary]] in Prince Rupert, where she played [[W p4 other|point guard for the Storm, number 12]]. She has returned home. Her family asks for privacy. [[W p4 name|Raelynn]] will not be giving interviews.

Corporal [[K p6 name|Yasmin Okpara]], lead investigator, thanked the cleaner who noticed four toothbrushes in a room for one. "[[K p8 name|Bernadita Salonga]] has a better eye than most of us," said Cpl. [[K p6 name|Okpara]]. Ms. [[K p8 name|Salonga]] received a certificate from the hotel association on Tuesday and asks that readers look under the sink.

[[K p7 name|Delphine Cardinal]], of the Red Willow Sisters, sat on the project's advisory circle. She was trafficked through the same corridor as a teenager, has written a book about it and is named here by her own choice. "[[W p1 name|Teneil]] sat in my truck for two hours and didn't say a word," Ms. [[K p7 name|Cardinal]] said. "Then she asked could she have the radio on."

Anyone with information about [[K p2 name|Mangat]], or who knows [[K p3 name|Krystal-Lynn Boucher]] under the name [[K p3 alias|"Mama K"]], may call 604-555-0163.

Attachments for media (b-roll):
 01_[[K p5 name|tremaine]]_podium.mp4
 02_exhibit_phones.jpg
 03_[[W p1 photo|harjo_t_booking_may16.jpg]] [REMOVE BEFORE SENDING]
 04_motel_exterior.jpg

-30-

Prepared by Media Relations. Victim liaison for [[W p1 name|T. Harjo]] is Cst. [[K p6 name|Okpara]]'s office; inquiries about [[W p4 name|R. Haldane]] to Prince Rupert detachment only.
