id: y0013
genre: social
where: IN
published: 2018-05-10
title: *Forwarded many times*
person p1: role=victim age=7 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=identifies-protected
person p3: role=relative age=- protected=yes why=identifies-protected
note: WhatsApp forward; uncle accused; child named, school, colony and phone; after death too in India but she lives

🙏🙏 JUSTICE FOR OUR DAUGHTER 🙏🙏
Pls fwd to 10 groups. [[W p1 name|Baby Pihu Kanwar]], age 7 only, Class 2 [[W p1 school|Little Lotus Convent]] Ajmer, was hurt by her own chacha [[D p2 name|Bhanwar Pratap Singh]] in a way no child should be. He is in police custody since 8th May, medical done. She is in the JLN hospital, bed near the window, children ward. Dont believe that she fell from stairs!!
Her papa [[W p3 name|Narayan Singhji]] drives [[W p3 employer|the milk tempo of Saras]] and has no money for advocate. Donate on [[W p3 phone|99999 00147]] (Paytm).
Candle march Sunday 7 pm from [[W p1 address|Gali no. 4, Ashapura Colony]] to Bajrang Garh. Wear white.
#[[W p1 name|JusticeForPihu]]
