id: af0052
genre: social
where: US-IN
published: 2022-09-17
title: Thread: #BringBackCoach
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
note: students defending an accused man out the girl by hint; he coaches at her school: D school since the text ties (W attends)

[[K p3 name|@tj_wrestles]] free [[K p2 name|Coach Renner]] he didnt do nothing fr

[[K p4 name|@mads.p]] he literally got charged. [[K p2 name|Brady Renner]], 36, "child sexual trafficking." he was venmoing her for hotel stuff and letting his fantasy league guys come thru. FBI took his laptop

[[K p3 name|@tj_wrestles]] she was a 16 yr old asking for shoes money lol

[[K p4 name|@mads.p]] thats not the flex u think it is

[[K p3 name|@tj_wrestles]] everyone at [[W p1 school|Jay County]] knows who. [[W p1 initials|K.D.]], [[W p1 other|mat manager]], drives [[W p1 vehicle|the yellow Beetle w eyelashes]]

[[K p4 name|@mads.p]] delete this

[[K p3 name|@tj_wrestles]] [[W p1 url|#kenziedawes]] there i said it
