id: bc0034
genre: social
where: US-NC
published: 2025-05-04
title: (thread) What I saw at the Nail place on [[W p1 address|Capital Blvd]], since everybody is asking
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=accused age=- protected=decide why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: customer's post outs two workers while defending them; slept above the shop so shop W; Raleigh; private accusation of landlord D; misidentified as unlicensed practice

**[[K p4 name|Rhonda Cates-Bynum]]** — Raleigh Neighbors (public)

Okay. I've had a standing Thursday at [[W p1 employer|Lotus Gloss, next to the vacuum repair]] for two years, so yes I have got things to say.

First. The woman on the news in handcuffs, "unlicensed practice and ID fraud," that's [[W p1 name|Linh]]. I know her as "[[W p1 alias|Lily]]," it's what her tag said. She's 26. She did my mother's feet in hospice for free. Channel 9 put [[W p1 name|Pham Thuy Linh]] across the bottom of the screen, and her picture, like she was a bank robber. [[W p1 id|Wake 25CR 318840]], go see, they've got her ahead of the owner.

Second. The owner is [[K p2 name|Vincent Hua]], 48. Arrested Saturday. He's the one with the Lexus who'd stand behind the girls' chairs and count tips into HIS jar. I've asked [[W p1 name|Linh]] a dozen times where she lived and she always pointed at the ceiling. I thought she meant heaven. She meant UPSTAIRS. There's a mattress room. He'd their passports in the wax warmer.

Third, and I'm shaking. The young one is 17. Seventeen!! She told my niece she'd been promised high school. Last fall when she cut somebody's cuticle [[K p2 name|Hua]] made her kneel in the supply closet till closing. He said he'd have her father's boat taken. [[W p3 name|My Hanh]], with the [[W p3 body|little scar through her eyebrow]], who draws plumeria better than anyone in this city. Somebody please tell me where they've taken [[W p3 name|Hanh]].

↳ **DeShawn P.**: Ma'am delete the names.

↳ **[[K p4 name|Rhonda Cates-Bynum]]**: I'm DEFENDING them

↳ **[[K p7 name|Dr. Quynh Lam-Ostrowski]]**: I'm a professor at State and I've studied these salons for nine years. He's right. Their families can be reached at home. Please edit, and thank you for having noticed. Call me, 919-555-0133.

↳ **[[K p6 name|Buddy Wrenn]]**: I fix vacuums next door. They'd a bucket on a rope out the back window. I put sandwiches in it. Should of done more

↳ **DeShawn P.**: Mr [[K p6 name|Wrenn]] you did more than the state board

↳ **tarheel_truth**: and who owns the building?? [[D p8 name|Clay Etheridge]]. knew about it. took cash. bet nobody charges HIM

↳ **[[K p5 name|Ofc. Marisa Keel, RPD Community Liaison]]**: Charges on the 26-year-old are being dismissed Monday. We got that one wrong. If you've screenshots please don't share them.

↳ **[[K p4 name|Rhonda Cates-Bynum]]**: Thank you Officer [[K p5 name|Keel]]. Edited!! (I left the photo of my nails, [[W p3 photo|IMG_hanh_plumeria_0417.jpg]], it's just nails?)

↳ **[[K p7 name|Dr. Quynh Lam-Ostrowski]]**: Rename it, please. And #[[W p1 url|FreeLinhPham]] too.
