id: l-0008
genre: interview
where: US-DE
published: 2016-09-14
title: WDLV 6PM / SLUG: HOUSE-AIDE / ANCHOR VO-SOT
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=official age=- protected=no why=official
screen p1: none
note: broadcast script; buyer and pimp are adults; two victims unnamed and untraceable; nothing to withhold

[ANCHOR — [[K p4 name|CAMERON TEAGUE]] ON CAM]
A legislative aide in Dover is off the job tonight, and the man who police say sold him time with two women is behind bars.

[TAKE VO]
[[K p1 name|Anthony Bellweather]] is 44. Until this morning he answered the phone for a state representative. He's accused of patronizing a prostitute, and of doing it on a state-issued cell phone.

[FULL SCREEN: BULLET LIST]
— [[K p2 name|RASHAD COTTMAN]], 36, NEW CASTLE
— TRAFFICKING AN INDIVIDUAL (2 COUNTS)
— PROMOTING PROSTITUTION 2ND
— BAIL: $180,000 CASH

[SOT — LT. [[K p3 name|MAUREEN PHELAN]], STATE POLICE, :14]
"Mr. [[K p2 name|Cottman]] had a system. He had two women, both adults, he held their documents, and he kept a ledger of every dollar. They're safe. We're not going to say one more word about them and I'd ask you not to either."

[REPORTER PKG — [[K p7 name|DARNELL HUSBANDS]], :40]
NEIGHBORS ON THE CUL-DE-SAC WHERE [[K p2 name|COTTMAN]] RENTED AN OFFICE SAY THEY SAW CARS AND THOUGHT TAXES.
(SOT, [[K p8 name|EILEEN PRZYBYLSKI]]) "I waved at that man every morning. I lent him a leaf blower."
PROSECUTOR [[K p9 name|ABENA SARPONG]] WANTS HIM HELD UNTIL TRIAL. HIS ATTORNEY SAYS HE IS A PHOTOGRAPHER. THERE IS NO CAMERA ON THE INVENTORY.

[ANCHOR TAG]
[[K p1 name|Bellweather]]'s boss, Representative [[K p6 name|Lorraine Mayhew]], says that she learned of it from the radio. Ours, we hope.

[TOSS]
[[K p5 name|Gigi Salerno]] is standing by with weather. [[K p5 name|Gigi]], is that really hail?

///PRONOUNCER: COTT-mun. FEE-lun. Script [[K p4 name|C. Teague]]. TRT 1:05
