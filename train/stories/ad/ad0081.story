id: ad0081
genre: comments
where: US-NC
published: 2023-01-19
title: Comments: Two charged in string of catalytic-converter thefts
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
note: adult thieves incl. a couple; drive-time jokes; nothing to protect

🛻 **Hoke County Scanner**
[[K p1 name|LOCKLEAR, TRAVIS WAYNE]], 34, and [[K p2 name|OXENDINE, KAYLA]], 28, both of Raeford. 14 counts larceny of motor vehicle parts, 14 counts injury to personal property. $60,000 secured apiece. Per Maj. [[K p3 name|Freddie Chavis]].

**Boone B.:** they got the church van TWICE. we'd only just paid it off
**Rev. [[K p4 name|Althea McKoy]]:** We have forgiven them once already and it's early to ask again.
**Jolene:** [[K p2 name|Kayla]] used to do hair w me. He had her crawl under cause she's 95 lbs. that's love for ya
**Boone B.:** did he make her? 
**Jolene:** MAKE her? it was her saw
**Rev. [[K p4 name|Althea McKoy]]:** Jolene, how's your mama's hip
**Jolene:** Better thank you Reverend. they didn't get her Buick
**Skeeter:** who buys these things. somebody is PAYING these folks
**Maj. [[K p3 name|Chavis]] (Sheriff's Office):** We're working on that end, Skeeter.
