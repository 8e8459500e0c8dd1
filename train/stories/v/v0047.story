id: v0047
genre: social
where: US-FL
published: 2018-10-01
title: Sabal County Sheriff's Office · MUGSHOT MONDAY
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: mocking jail post; the woman's own account of force is told as a joke; commenters add

🚨 It's MONDAY and you know what that means! 🚨

#3 — [[K p3 name|Dewey Holcomb]], 50. Stole a mobility scooter. Got four blocks. Battery.

#2 — [[K p2 name|Lorenzo Batts]], 43. Felon with a blowgun.

And our #1, in the pink: [[W p1 name|Shaniqua Delacroix-Bell]], 19! Deriving proceeds from prostitution. Our girl here drove two others to the Days Inn and held the envelope. Her excuse?? "He'd put me back in the dog crate." Sure, Jan! Maybe don't hold the envelope next time, [[W p1 alias|Nikki D]]! 😂 Inmate no. [[W p1 id|18-7741-F]], bond $25K, visiting Saturdays.
[photo: [[W p1 photo|mugshot_delacroixbell_s.jpg]]]

[[K p4 name|Candace Rourke]]: I did her hair for prom. That child had burns on her. Why is this funny

[[K p5 name|Buck Teller]]: funny cuz its true

[[K p4 name|Candace Rourke]]: [[W p1 name|Shaniqua]] was in a CRATE, Sheriff. Read your own post
