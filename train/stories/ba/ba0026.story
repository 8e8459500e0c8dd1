id: ba0026
genre: comments
where: CA-AB
published: 2021-05-08
title: Reader comments: 'Two charged after raid on Calgary massage studio' (37 comments, top shown)
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=author age=- protected=no why=consented
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p6: none
note: readers name a woman listed as "employee charged"; an independent sex worker speaks for herself

[Story as published: Calgary police charged [[K p2 name|Devon Kyle Strand]], 30, with trafficking and [[K p3 name|Lorraine Mak]], 42, with receiving a material benefit. A third person, 19, who was arrested with them and issued a $1,000 bylaw fine for unlicensed massage, "appears to have been under the control of the accused," Staff Sgt. [[K p7 name|Hilary Obuya]] said. She isn't being named.]

[[K p4 name|Gord Petrie]] – 6:02 am
So the "victim" is in the picture behind [[K p3 name|Mak]] with the pink suitcase. That's [[W p1 name|Bree Cardinal]] from Maskwacis, she served us at [[W p1 employer|the Husky in Ponoka]] all of last summer. Seemed happy to me

kokum_of_9 – 6:20 am
[[K p4 name|Gord]], shame. That is somebody's granddaughter.

[[K p5 name|Sunita Bhatt]] – 6:44 am
I live on the same landing as that "studio". [[K p2 name|Strand]] walked her to the 7-Eleven and walked her back. He kept her phone. Once she came to borrow sugar and just stood there in my kitchen until he whistled. WHISTLED. She was so thin. I should have called, it's on me. Unit numbers: they were in [[W p1 address|306, she slept there on the table]], I'm in [[K p5 address|304]]

anonymous – 7:15 am
she paid him everything and still owed him for the lashes, the suitcase, her "ads". he told her he'd send the videos to her chief and council. I know because he tried it on me in 2018 when I was 22

[[K p6 name|Marguerite Delisle]] – 7:31 am
Sex worker here, 38, real name, sixteen years, my own condo, nobody's victim. Please don't turn this into another sweep against those of us who choose it. What [[K p2 name|Devon Strand]] did isn't my job with a bad boss. It's a guy robbing a teenager with her own body. Both of those things are true. Fine HIM

[[K p4 name|Gord Petrie]] – 7:40 am
Respect [[K p6 name|Marguerite]]. Didn't mean harm. I only said [[W p1 name|Bree]] seemed happy

[[K p5 name|Sunita Bhatt]] – 7:52 am
Stop saying her name!!

CreeAuntieYYC – 8:05 am
Her people are coming to get her today. Bylaw ticket no. [[W p1 id|A2155087]], if any lawyer can help pro bono, her cousin has a GoFundMe: [[W p1 url|gofund.example/bring-breanna-c-home]]. She has [[W p1 body|a star blanket tattooed across her back]] that he made her cover.

[[K p8 name|Moderator (Lise)]] – 8:11 am
Folks, I've removed nine comments. A court may well order a ban. Do not post names, links, units, tattoos. [[K p7 name|Staff Sgt. Obuya]] wrote in to say the fine has been withdrawn.

CreeAuntieYYC – 8:13 am
Miigwech [[K p8 name|Lise]]. [[W p1 alias|Bree-Bree]] if you see this, soup's on
