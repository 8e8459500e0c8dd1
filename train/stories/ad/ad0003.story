id: ad0003
genre: social
where: PH
published: 2021-03-18
title: Group chat, Barangay moms (screenshot passed round)
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=accused,relative age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: livestream; aunt accused (relation unmarked, name D); house described

Ate Baby: mga mare nakita nyo ba yung NBI kanina?? three cars!
Jing: OO sa [[W p1 address|green gate beside the water refilling station, Purok 4]]. they brought out the computer and two cellphones
Ate Baby: si [[D p2 name|Rowena Dacillo]] daw, the aunt. posas!!
Tess M: why??
Jing: the pamangkin. 12 years old. foreigners pay thru remittance and she makes the child stand in front of the camera without... alam nyo na. Atty [[K p3 name|Villacorta]] said there were receipts from 3 countries
Tess M: Diyos ko. is it [[W p1 name|Princess]]?? yung [[W p1 other|lead majorette sa fiesta]]???
Jing: yes mare si [[W p1 name|Cess]]
Ate Baby: kaya pala new ref, new motor. No work naman si [[D p2 name|Weng]]
Tess M: pls delete this thread. my daughter is her classmate sa [[W p1 school|San Roque Central, Grade 6-Sampaguita]]
Jing: wag nyo i-screenshot ha
