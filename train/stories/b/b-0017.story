id: b-0017
genre: blog
where: IN
published: 2018-11-23
title: "They wrote 'accused no. 4' and it was me"
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: adult booked under ITPA s.8 though sold by a husband's cousin; pseudonym kept, real name in the scanned charge sheet, village and temple tattoo; code-switching

Legal Aid Diaries, no. 17. By Adv. [[K p3 name|Farida Contractor]]

Call her [[K p1 other|Chandni]]. She chose it; she said if she's got to have another name again, let her be the one to pick.

The case file is in Marathi and is nineteen pages long. The hotel at Navapeth was raided in March. Two customers were let go ("sajjan manus", said the panchnama: decent men). The manager is accused no. 1. A woman who ran the rooms, [[K p2 name|Rekha alias Munni Shinde]], is accused no. 3. Accused no. 4, charged with soliciting under section 8 of the Immoral Traffic Act, is my client.

Now read the statement she made that same night, which is at page 12 and which no one, I think, had read. She was 22. She had been told there was a job at a packing unit. [[K p2 name|Munni]] bought her for ₹60,000 from a man of her husband's family and said so to her face. She was kept for five months behind the water tank, and if she refused a customer she did not eat. "Mala vichaarlach nahi," she says. Nobody asked me.

Inspector [[K p4 name|Dattatray Gaikwad]] was quite kind when I showed it to him. "Madam, form mein victim ka column nahi tha," he said. There was no column for it in the form.

So we went to the magistrate with an application for discharge. Ms [[K p6 name|Aparna Deshmukh]], JMFC, read page 12 aloud, slowly, and took off her spectacles. Discharged.

My clerk has put the order on the website under its full title, and I've had it taken down: it was State v. [[K p2 name|Munni Shinde]] & Ors. (A-4 [[W p1 name|Sunanda Baban Pawar]]). But the scan had by then been forwarded to a sarpanch's phone in [[W p1 address|Kasarwadi Tanda]]. [[W p5 name|Baban]], the husband, who had reported her as having run away, has now asked for her to come back. She's not going.

She wants to say to whoever was in room 6 and also wore [[W p1 body|three green dots on the chin]]: I got out. Ask for page 12.
