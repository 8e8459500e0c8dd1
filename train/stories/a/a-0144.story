id: a-0144
genre: social
where: IN
published: 2023-01-11
title: Posts from the group "Sector 57 Residents — Gurugram"
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
screen: labor-trafficking
note: child domestic worker; neighbours argue; FIR; the couple's employer

[[K p4 name|Ruchika Bansal]] (A-404)
All, police were in Tower C just now. They have taken [[K p2 name|Manish Khattar]] and [[K p3 name|Kamaljeet Kaur]]. An NGO madam carried out the girl. She was in a frock in this cold. There were marks.

[[K p5 name|Col. A.P. Singh Retd]] (B-101)
I had informed RWA in October that the child doesn't go to school and eats from the dustbin. Placement agency took all her salary and they used to lock her in when they went to Goa. FIR is lodged under Sec 370 and JJ Act.

[[K p4 name|Ruchika Bansal]] (A-404)
Her name is [[W p1 name|Phulmani]]. She told my maid. She's from [[W p1 place|Torpa side in Khunti]]. She's 14, but they told everyone 18. I have [[W p1 photo|one pic from the balcony]], should I send to TV?

[[K p5 name|Col. A.P. Singh Retd]] (B-101)
NO. It is an offence to show the child. Delete.

[[K p4 name|Ruchika Bansal]] (A-404)
ok deleted. God bless [[W p1 name|Phulmani]] 🙏
