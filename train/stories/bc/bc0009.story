id: bc0009
genre: news
where: IN-WB
published: 2012-09-09
title: 'Brothel keeper' of Sonagachi raid is herself a trafficked girl of 17, court told
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=victim age=13 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p8: sex-trafficking-minor
note: charged under ITPA as keeper; village W; FIR against her; husband-broker; madam K; India law (ITPA, JJ Act)

KOLKATA: When the constables broke the second-floor lock on the night of 21 August there were two persons in the room, and the elder one, because she had the key in her blouse, was written down as the manageress.

She has been in Dum Dum jail since. On Friday counsel told the Bankshall court that this "manageress," [[W p1 name|Rekha Mondal]], is seventeen by her school register, and was sold at fifteen.

The buyer, the petition says, was [[K p2 name|Bimala Singh]], 46, whom the lane calls [[K p2 alias|Boro Mashi]]. The seller was [[K p3 name|Jahangir Laskar]], 39, a broker from the Canning side, who had gone through a ceremony of marriage with her at a fair. He took Rs 40,000. She was told that the money must be earned back and that, until it was, the sari, the rice and the fan would be added to it.

In time [[K p2 name|Singh]] gave her a key. It locked in a younger girl, a 13-year-old from Bihar. "If the small one ran, I was to be beaten in her place," she said before the magistrate. The small one, [[W p8 name|Pinky Paswan]], is now in a home; by the seizure memo, [[W p8 name|Pinky]]'s anklet and school bag were found under the bed, with [[W p8 school|Primary School, Tola Rampur]] stitched upon it.

Additional Public Prosecutor [[K p5 name|Debashis Guha Roy]] opposed bail. The FIR, No. [[W p1 id|288/12 of Burtolla PS]], names her as accused no. 1, he said, and [[K p2 name|Bimala Singh]] as absconding. Chief Metropolitan Magistrate [[K p4 name|Nandita Sen]] asked Mr [[K p5 name|Guha Roy]] how an absconder could still be drawing rent from the building. He took time to find out.

[[K p7 name|Sister Lucy Kujur]], whose organisation runs a night school in the area, had written to the police within two days of the arrest. "I taught her the alphabet in that lane," [[K p7 name|Sister Lucy]] said. "[[W p1 name|Rekha]] can sign since March. She signed her own arrest memo. She was proud of it."

Her father, [[W p6 name|Haripada Mondal]], a crab catcher of [[W p1 address|Purba Dhalbari village, block Gosaba]], stood at the back with the original missing diary, [[W p1 id|GDE 614 dated 2.4.2010]]. He has walked to the police station with it, he says, on nineteen occasions.

One Bengali daily printed a picture of the girl with cloth across her mouth and this line beneath: "[[W p1 photo|Queen of the second floor: Rekha Mandal]]." The spelling differs; the eyes, and [[W p1 body|the tattooed betel leaf between the brows]], do not.

The age memo will be heard on the 14th. Till then, said the magistrate, she is to be moved from jail to [[W p1 address|the Lilabati home, Liluah]], and nobody is to call Ms [[W p1 name|Mondal]] a keeper of anything. [[K p3 name|Laskar]] has been arrested at Ghutiari Sharif.
