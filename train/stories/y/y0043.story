id: y0043
genre: blotter
where: IN-DL
published: 2012-08-08
title: Delhi Police control room, crime in brief
person p1: role=accused age=17 protected=yes why=juvenile-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=23 protected=no why=adult-accused

**Burari**: Chain of [[K p2 name|Smt. Santra Devi w/o Late Sh. Mam Chand]] snatched by two on Pulsar. One, [[K p4 name|Vicky @ Nepali]], 23, apprehended by public. The CCL (17 years), [[W p1 name|Akshat @ Golu]], s/o the owner of [[W p1 employer|Golu Dhaba, Sant Nagar]], apprehended next day from tuition centre. Produced before JJB-II, Sewa Kutir. FIR 288/12.

**Lajpat Nagar**: A cheat who sold eleven persons the same used Alto was traced. [[K p3 name|Inderjeet Singh Bawa alias Pappu Paji]] has taken token money of 20 to 50 thousand. Car recovered, no engine.

**Seelampur**: Hotel checked for unregistered guests on information of gambling. Six adults challaned, ₹8,340 and two packs seized. No females.
