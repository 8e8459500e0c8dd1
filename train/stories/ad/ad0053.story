id: ad0053
genre: social
where: GB-ENG
published: 2023-11-02
title: Group chat "Yr 11 survivors 💀" as printed in the governors' pack
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=decide why=minor-not-in-crime
note: image-based abuse; both are children; handles of the boys left unmarked; school W since both attend; innocent boy guessed

[Appendix C. Supplied by [[K p3 name|Mrs J. Oyelaran]], Deputy Head, [[W p1 school|Kings Marsham Academy]]]

17:02 toastie: did u get it
17:02 bdog: get what
17:03 toastie: THE PICS. someone airdropped them in the canteen. shes actually in them
17:04 bdog: who
17:04 toastie: netball bibs. [[W p1 other|GA]]
17:05 bdog: nooo [[W p1 name|Safiya]]?
17:06 ell: guys she's literally 15 thats illegal to even HAVE delete it
17:07 toastie: she sent them to him tho
17:08 ell: she sent ONE to HIM because he said he'd hurt himself. then he wanted more or he'd show her dad. that isnt sending
17:09 bdog: whos him
17:09 toastie: [[D p4 name|callum]]?
17:10 ell: no. [[D p4 name|callum]] cried when he saw. it's [[W p2 name|Ruben]], police took his laptop yday
17:11 bdog: [[W p2 alias|rubix]]!!! prefect [[W p2 alias|rubix]]
17:15 ell: im showing this to miss
17:15 toastie: snake
17:16 ell: good

[Names to be removed before circulation. [[K p3 initials|J.O.]]]
[Hand note: not done?]
