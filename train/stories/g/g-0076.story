id: g-0076
genre: filing
where: US-CA
published: 2004-06-16
title: DECLARATION OF DET. [[K p1 name|R. APODACA]] IN SUPPORT OF ARREST — L.A. County
person p1: role=official age=- protected=no why=official
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=victim,accused age=28 protected=yes why=trafficking-victim
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=victim,accused age=41 protected=yes why=trafficking-victim
person p6: role=relative age=- protected=yes why=identifies-protected
screen p3: labor-trafficking misidentified=yes
screen p5: labor-trafficking misidentified=yes
note: deaf pedlars with prior citations; name sign as alias; an identification card printed for begging; scanned text with a few OCR slips

I, [[K p1 name|Ramón Apodaca]], declare:

1. I am assigned to Rampart. Over the past year officers of my division wrote 31 citations for aggressive solicitation and illegal vending to deaf persons who sell key chains at Metro stops, with a card: I AM DEAF. $2. GOD BLESS. Nobody, myself included, used an interpreter for any of the 31.

2. On June 4, 2004 two such persons were booked on warrants for unpaid citations: [[W p3 name|GALINDO, MARTÍN EFREN]], 28, Bkg. [[W p3 id|8041177]], and [[W p5 name|AVELAR, ROCIO]], 41, Bkg. [[W p5 id|8O41179]]. In the holding cell they were signing. A custody assistant whose parents are deaf, [[K p4 name|Joy Tanabe]], was passing with the lunch cart, and put down the cart.

3. [[K p4 name|Ms. Tanabe]] told me, in substance: they're asking each other how many days he'll add for this.

4. Through a certified Mexican Sign Language interpreter, [[W p3 name|GALINDO]] (name sign: [[W p3 alias|"cowlick," a hooked finger at the brow]]) stated that a hearing man, [[K p2 name|Ulises Corral]], 39, brought him from Puebla in 2002; promised a school. There are fourteen of them in [[W p3 address|a garage and a bus at 918½ Belmont Court]]. They must each hand over $80 at night. Those who are short stand in the yard till morning. [[K p2 name|CORRAL]] keeps the hearing aids of the two that had any, and all the birth certificates.

5. [[W p5 name|AVELAR]] stated that she tried to write the word HELP on the back of a card and give it to an officer at the Westlake stop in March. He thought it was the pitch. I've searched for that card. It was in our found property, stapled to citation [[W p5 id|LA0771364]].

6. She has [[W p5 body|a front tooth of steel]]. Her sister, [[W p6 name|Amparo Avelar]], reported her missing in Guadalajara in 2001.

7. The garage was entered on June 11. [[W p3 name|Galind0]] was asked by the interpreter whether he'd like to say anything for this declaration. He said to put down that he is a cabinetmaker.

I seek a warrant for [[K p2 name|CORRAL]], and I ask the City Attorney to dismiss the 31.
