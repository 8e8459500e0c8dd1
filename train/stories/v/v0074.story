id: v0074
genre: comments
where: US-WA
published: 2013-12-03
title: KitsapTalk › Crime › "Bremerton sailor's wife + those ads"
person p1: role=victim age=21 protected=yes why=trafficking-victim
person p2: role=accused,relative age=26 protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-adult
note: husband accused (D); forum users match her by nails, tattoo, dog and street; the commenters' own handles stay

[[K p3 alias|FerryRat]] » Navy guy [[D p2 name|Tanner Duvall]], 26, arrested. Told his wife he'd get her sent back to Cebu if she quit, then put her up in ads. Prosecutor says he kept her green card in his sea bag

[[K p4 alias|orca_mom]] » I KNOW this couple. [[W p1 address|Blue duplex on Perry with the trampoline]]. She's sweet, tiny, [[W p1 body|hibiscus tattoo up the calf]]

[[K p5 alias|Chief_Ret]] » Don't.

[[K p3 alias|FerryRat]] » Ad name was [[W p1 alias|"Island Mimi"]] if anyone wants to see the pics before they're pulled

[[K p5 alias|Chief_Ret]] » I said don't. He'd have hit her if a picture came out blurry, that's in the charging papers. You're looking at her being afraid.

[[K p4 alias|orca_mom]] » [[W p1 name|Analyn]] used to walk my lab. Oh no. Can I delete this? How do I
