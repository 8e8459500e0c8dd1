id: i-0016
genre: interview
where: KE
published: 2022-05-20
title: 'I signed a contract I could not read': [[K p1 name|Mercy Atieno]] on two years in Riyadh
person p1: role=victim age=26 protected=no why=consented
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=victim age=- protected=yes why=trafficking-victim
person p5: role=relative age=- protected=no why=adult-bystander
screen: labor-trafficking
screen p4: labor-trafficking
note: she waives anonymity; her roommate did not; the agent is accused by her only

Interviewed by [[K p2 name|Kevin Mutua]]

You've asked us to use your real name and your picture. Why?

Because they took my name there. In that house I was "[[K p1 alias|Maryam]]". My name is [[K p1 name|Mercy Atieno Ochieng]], I am 28, and I come from Nyalenda in Kisumu. I want the girls at the airport to see a face.

How did it begin?

A man called [[D p3 name|Shaban]] had an office above a chemist's. He said cleaner in a hospital, 1,500 riyals. I was 26. I signed in Arabic. At the airport a driver took the passport and I saw it again after two years, in the hand of an embassy man.

And the work?

Three houses, one salary, and the salary was for the agency. Madam told me if I left I must pay 9,000 riyals for the visa. I slept on the roof, by the tank. When I asked for the money the son locked the gate and took away the SIM card. That's how it was: they didn't need to beat me, although they did.

You were not alone?

There was another Kenyan on the next roof. We talked over the wall. [[W p4 name|Sharon]], from [[W p4 place|Got Oyaro]], she has [[W p4 body|a gap here and a burn on the chin from the iron]]. Her passport also was in the safe and she'd been sold on by her first employer. She's home now. She doesn't want people to know, so you should not write that. (Ms [[K p1 name|Atieno]] laughed.) I'm talking too much.

What do you say to your mother?

[[K p5 name|Mama Ochieng]] sold a cow for that ticket. I'm buying the cow back. It's a slow cow.
