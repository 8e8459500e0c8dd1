id: y0035
genre: social
where: GH
published: 2021-08-02
person p1: role=victim age=21 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author,relative age=- protected=decide why=identifies-protected
screen: sex-trafficking-adult
note: brother's Facebook plea; recruiter not charged; passport number; handle

Please share until it reaches the Embassy in Dubai 🇬🇭🇬🇭

My small sister [[W p1 name|Maame Yaa Agyeiwaa Tawiah]] (21) left Kotoka on 14 May as a "hotel receptionist". Passport [[W p1 id|G2907714]]. The man who did the papers, [[D p2 name|Bra Kojo Visa]] at Lapaz, took GH¢9,000 from us, we sold the taxi.

Now she sends voice at 3am, whispering. There is no hotel. Eight girls in one flat at [[W p1 address|Al Nuaimiya, the building with the Karachi bakery under it]], Ajman. A Nigerian woman called Aunty has the passports and beats them with a hanger if they refuse the men. The 30,000 dirhams is what each must bring before she can go. Last week one jumped.

She is [[W p1 alias|@maameyaa_sweetie]] on IG but DON'T message there, Aunty reads it. I am on [[D p3 phone|0555 010 162]].

Your brother in pain, [[D p3 name|Kwabena Tawiah]], [[D p3 address|Ahinsan Estate]]
