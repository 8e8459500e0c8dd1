id: b-0045
genre: social
where: IN
published: 2025-02-19
title: Viral post fact-check by @sachkitna
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: a fact-check thread blurs the name in text but repeats it inside link, file name and quoted tweet; POCSO

🧵 1/6 CLAIM: A clip shared 2 lakh times says that a coaching institute "covered up" an assault and the girl has died. By [[K p3 name|Ritwik Basu]].

2/6 FACT: She is alive and with her family. She is 17. POCSO sec 23 says you can't reveal who she is, so we've blurred.

3/6 The physics tutor [[K p2 name|Alok Ranjan Verma]], 34, was arrested on 12 Feb. SP [[K p4 name|Deepika Sahu]] has confirmed it to us on phone. No 'cover up': FIR was filed in five hours.

4/6 The earliest post we could find is by [[K p5 alias|@kota_insider]]: "RIP [[W p1 name|Ananya J]] from [[W p1 school|Vidyamantra Batch T-9]] 💔 topper in mock test". Archive: web.example/save/[[W p1 url|rip-ananya-jhunjhunwala]]

5/6 The photo with the candle is of a different person, a Nepali actress (reverse image: [[W p1 photo|IMG_ananya_fake_rip.png]]).

6/6 Verdict: FALSE. Please don't share "to spread awareness". [[K p2 name|Verma]] is in judicial custody; trial court will decide.

Replies:
[[K p5 alias|@kota_insider]]: you've literally got her name in your 4/6
@sachkitna: Thank you. Re-uploading with mask.
@[[K p3 alias|ritwik_writes]]: my mistake entirely. sorry.
