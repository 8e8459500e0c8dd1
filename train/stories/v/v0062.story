id: v0062
genre: comments
where: US-CA
published: 2009-07-14
title: The Desert Tattler — 12 replies to "Model agency boss cuffed at LAX"
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor
note: gossip thread; the girl's billboard, ad campaign, mother's salon; profile link

[[K p3 alias|sunnyslope_sal]]: Story says a Czech "16-yr-old" was sent to yachts with old men by [[K p2 name|Jerrold Katz]] and his agency billed THEM for it, not her. So which one was it

[[K p4 alias|palmspringsfan]]: not Czech. Slovak. She's [[W p1 photo|the redhead on the Ironwood Mall billboard]]

[[K p3 alias|sunnyslope_sal]]: the one with the pomegranate????

[[K p4 alias|palmspringsfan]]: ya

[[K p5 alias|GuestEditor]]: She was promised runway work and got a cabin. He collected. Why is she the one you're looking for? [[K p2 name|Katz]] is 57, his picture's right there, look at that

[[K p4 alias|palmspringsfan]]: [[W p1 url|myspace.com/zuzka_hrabovska]] set to private now hmmm

[[K p3 alias|sunnyslope_sal]]: My sister does the mom's books, [[W p1 relative|Euro Zena nails on Tahquitz]]. [[W p1 name|Zuzka]] was going to be a vet

[[K p5 alias|GuestEditor]]: reported all of you
