id: am0031
genre: news
where: IN-AS
published: 2015-07-23
title: Children hid in tea bushes as mob killed grandmother for 'witchcraft'
person p1: role=deceased,victim age=63 protected=decide why=adult-victim
person p2: role=witness age=12 protected=yes why=minor-witness
person p3: role=witness,victim age=8 protected=yes why=minor-witness
person p4: role=accused age=45 protected=no why=adult-accused
person p5: role=accused age=16 protected=yes why=juvenile-accused
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
note: grandchildren are witnesses, one injured; among those held a juvenile named by a slip; the grandmother shares their surname, so decide

TEZPUR, July 22: Seven people from a tea estate were sent to jail on Wednesday and an eighth, who isn't old enough for jail, to the observation home at Jorhat. [[K p9 name|Ranjit Kakoty]] reports.

[[D p1 name|Budhni Munda]], 63, was known on the labour lines as the person to see about a fever. In June two infants died of it. At a meeting on Monday the ojha, [[K p4 name|Sanika Kerketta]], 45, announced that he'd counted the deaths and that they came to one woman.

What followed took twenty minutes. [[D p1 name|Budhni]] was dead when the garden manager's jeep arrived.

Two of her grandchildren were in the house, and ran. The elder, 12, pulled the younger by the frock into section 14, and they lay between the tea bushes with the leeches until it got light. "[[W p2 name|Jonaki]] put her hand upon my mouth," the eight-year-old told a magistrate. She's [[W p3 body|a cut from a pruning knife on the scalp, nine stitches]]. A man had swung at her as she passed.

It's [[W p2 name|Jonaki]] who's given the names, all eight of them, standing on a stool so she could see over the desk. Superintendent of police [[K p6 name|Violet Baruah]] said that in eighteen years she hadn't had a better witness. "She began with the ojha, then went house by house along the line, the way one delivers milk," [[K p6 name|SP Baruah]] said.

One of those she named is 16, a plucker's son. He's said to have carried the kerosene, and to have been sick in the drain. Investigators were careful to speak of him only as a child in conflict with law. The garden's welfare officer, [[K p8 name|Tapan Gogoi]], was less so: he read out the "suspended without ration" list to reporters from his own clipboard, all eight, ending with "[[W p5 name|Etwa Lohar]], ticket [[W p5 id|B/1155]], minor." Mr [[K p8 name|Gogoi]] then asked if it could be unheard.

Activist [[K p7 name|Birubala Hajong]], who campaigns in the villages against witch-hunting, walked the lines on Wednesday with a loudhailer and two boxes of paracetamol. "It's malaria. It has a name, a mosquito and a tablet," [[K p7 name|Hajong]] told them. A few came out for the tablets.

The sisters are to be moved. Their father drives a truck in Itanagar and hasn't been found; their uncle won't have them, as his wife is expecting. Until the Committee meets they're with the nuns at [[W p2 address|Auxilium, Dekargaon]], where [[W p3 name|Phulmoni]] sleeps in the bathtub, it being, she says, the only thing that has a wall all round.

Ticket rolls at the garden's lower primary list them still, in chalk: class V, [[W p2 name|Jonaki Munda]]; class II, [[W p3 name|Phulmoni Munda]]; at [[W p3 school|Line No. 6 LP School]] the two were known for sharing one umbrella.

Case [[K p4 id|Dhekiajuli PS 341/15]] is under section 302. [[K p4 name|Kerketta]] says he'd been paid for a goat, and only told people what the goat's liver told him.

(Agency photograph: [[W p3 photo|Phulmoni, with bandage, and Jonaki]], leaving the chief judicial magistrate's chamber.)
