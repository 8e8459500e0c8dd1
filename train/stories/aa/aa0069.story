id: aa0069
genre: social
where: PH
published: 2014-05-03
title: blotter ng barangay, in english kasi pinost ni kapitana
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=accused age=37 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=26 protected=no why=adult-accused
person p6: role=victim age=50 protected=no why=adult-victim
screen p1: sex-trafficking-minor
note: Philippines; online exploitation by mother's cousin (relative); list of barangay blotter entries; child named by zone

BLOTTER, Barangay Malinao, April 27 – May 2, posted by Kapitana [[K p4 name|Luzviminda Abrenica]]

Entry 118. Videoke beyond curfew. Warned, and he sang a sorry song.
Entry 119. [[K p6 name|Mang Isko Belda]], 50, lost carabao, rope cut. Suspect: rope.
Entry 120. [[K p5 name|Ronnel "Otoy" Dimaculangan]], 26, stoned a tricycle. Settled for P700.
Entry 121. CIDG and DSWD came to [[W p1 address|Purok 4, the house with the new aircon]]. They took [[D p3 name|Marites Samson]], 37, and a foreigner [[K p2 name|Glen Hartwell]], 39, who was sending dollars to see her niece, 15, in front of the camera. The child's with DSWD [[W p1 place|Bahay Sinag]]. I won't name but [[W p1 name|Jhoanna]] if you read this your lola has your school bag.
Entry 122. Dog bite, small.

Comments: "kapitana you named po" / "ay" / "edit na" / "still there in the blotter picture, [[W p1 photo|blotter_121_jhoanna.jpg]]"
