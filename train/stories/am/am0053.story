id: am0053
genre: roster
where: IN-TN
published: 2018-01-29
title: SUB-JAIL, MADURAI — MORNING LOCK-UP AND INTERVIEW LIST, 29.1.2018
person p1: role=accused age=42 protected=no why=adult-accused
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=convicted age=67 protected=no why=adult-convicted
person p4: role=accused age=31 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=accused age=50 protected=no why=adult-accused
screen p4: none
note: nothing to protect; an agent in a trafficking charge, sand smuggler, all adults with ids, marks and addresses that stay

Lock-up count: 61. To court: 9. To GRH: 1. On duty: Chief Head Warder [[K p5 name|M. Pandiarajan]]. Barber comes today.

RP No. | NAME, FATHER | AGE | MARKS | CASE | NOTE

1. [[K p1 id|RP 5501]] | [[K p1 name|CHINNASAMY, VEERAN]] s/o Karuppan | 42 | [[K p1 body|lion tattoo right arm, one toe short]] | sand smuggling, Vaigai bed, [[K p1 id|Cr. 55/18]] Silaiman PS | Lorry is in station yard. [[K p1 name|Chinnasamy]] says that the sand is his own. Interview 10.30, brother.

2. [[K p2 id|RP 5507]] | [[K p2 name|RAJA, JESU ANTONY]] s/o Michael | 26 | [[K p2 body|squint, left]] | 392 IPC, two phones and a vada parcel, [[K p2 id|Cr. 12/18]] | To Judicial Magistrate V. [[K p2 name|Jesu]] is to be given the other slippers. He returned the vada.

3. [[K p3 id|CP 118]] | [[K p3 name|NADAR, S. THANGARAJ]] s/o Swamidas | 67 | spectacles | cheque, 138 NI Act, 3 months | Due for release Wednesday. [[K p3 name|Thangaraj]] teaches chess in Block 1, board to remain.

4. [[K p4 id|RP 5511]] | [[K p4 name|KUMARAVEL, S.]] @ [[K p4 alias|DUBAI KUMAR]] s/o Sankaran | 31 | burn on chin | 420, 370 IPC, job agent, [[K p4 id|CCB 3/18]] | He's said to have sold eleven men visas for a factory that doesn't exist, and to have left them at Trichy airport, from where they all went home by bus. Nobody was sent anywhere. Public prosecutor [[K p6 name|Mrs. Yasmin Sulaiman]] is dropping 370. [[K p4 name|Kumaravel]] wants a dosai without onion. Refused.

5. [[K p8 id|RP 5512]] | [[K p8 name|ALAGAR, P.]] s/o Periyakaruppan | 50 | nil | 294(b), shouting at municipal pig | First time in jail. [[K p8 name|Alagar]] slept by the door and asked whether it was an offence to shout at it again. Address [[K p8 address|4/55 Keelavasal Kuruvikaran Road]].

INTERVIEWS
10.30 RP 5501. 11.00 CP 118, wife [[K p7 name|Tmt. Rajakani Thangaraj]], with tiffin (search the pickle). 11.30 RP 5512, ward councillor. [[K p7 name|Tmt. Rajakani]] asks if he may be let out Tuesday, as Wednesday is inauspicious. Told: the warrant doesn't know what day it is.

GENERAL
(a) Two juveniles brought by mistake last night by Teppakulam PS weren't admitted; sent on to the reception unit, no entry made, no names taken.
(b) The victim of Saturday's fall in Block 2 is the wall clock.
(c) [[K p6 name|Mrs. Yasmin Sulaiman]] left an umbrella after visit; with gate.
(d) Enquiries of press only to the Superintendent, 0452-555-0171, not to [[K p5 name|Pandiarajan]], who's got a cold.
