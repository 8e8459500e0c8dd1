id: ad0010
genre: social
where: US-TX
published: 2020-02-05
title: Booked again lol (Rio Bend Mugshots page)
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: mugshot page mocks a booked girl; a relative's friend tells the facts in a comment

📸 TODAY'S CATCH 📸
[[W p1 name|ESCOBEDO, DESTINY MARIE]]. PROSTITUTION. Bk# [[W p1 id|2020-003318]]. Picked up off the frontage road behind the truck plaza. Gave a fake DOB to the deputy 🤣 caption this!!
[[W p1 photo|IMG_escobedo_d_0204.jpg]]

> Lalo: nice eyelashes mami
> T-Bone: the [[W p1 body|broken heart under her eye]] 💀
> [[K p3 name|Crystal Ann]]: yall are sick. I know this girl. She is SIXTEEN. She told them 21 because he makes her say that. [[K p2 name|Ricky Dale Munn]] picked her up from a group home in october, he holds her phone and sets the appointments and takes every dollar at the end of the night.
> T-Bone: then how come shes in cuffs
> [[K p3 name|Crystal Ann]]: good question!! ask the sheriff
> Lalo: isnt she [[W p1 name|Desi]] from [[W p1 school|Cantu Middle]]? my cousin had class w her
> [[K p3 name|Crystal Ann]]: they got [[K p2 name|Munn]] this morning so now maybe somebody will listen. Signed [[K p3 name|Crystal Ann Bickley]], I aint hiding
