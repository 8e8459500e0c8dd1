id: f-0054
genre: email
where: US-AR
published: 2022-12-15
title: The Lantern: year-end letter from New Furrow House
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=victim age=34 protected=yes why=trafficking-victim
person p3: role=author age=- protected=no why=author
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult misidentified=no
note: NGO newsletter with a pseudonym that stays and slips that don't: quilt caption, location of the house, image file name

Dear friends of the House,

It's sleeting, the goats are on the porch, and I have been told to keep this to one page.

You gave $61,204 this year. You bought a furnace. You bought nine beds, and all nine had somebody in them by July. I want to tell you about two.

"Rosie" (not her real name) was 16 when she was picked up at a casino hotel over the line in Oklahoma. She had been sold by [[K p4 name|Lonnie Vance Teague]], an uncle's friend, who went to prison in March, and whom she was told to call Daddy. The arrest report calls her a "known prostitute." She had braces! She stayed with us for ten months, passed her GED, and cut off all her hair with the goat shears, which was her idea. In October Judge [[K p5 name|Nakia Brewer]] sealed the record, and "Rosie" read every page of it first.

"Mrs. L" is 34 and was brought here from Manila to marry a man in Fort Smith who put her to work in the back rooms of two bars and held her son's papers to keep her at it. She's [[W p2 employer|our cook]] now. If you ate at the banquet, you have met her [[W p2 other|lumpia]].

I'm asked where we are. We don't say. But we do thank the men of [[W p1 place|Shiloh Ridge, just up the hill]], for the plowing.

If you can give again, give. If you can't, the goats accept apples.

In hope,
[[K p3 name|Marian Tully Skaggs]], director

P.S. The raffle quilt went to [[K p6 name|Bud Ferrell]], who has given it back for "[[W p1 name|Kenzie]]'s room," meaning one of our girls. Thank you, [[K p6 name|Bud]]!

[Image: [[W p1 photo|IMG_0412_makenzie_w_goats.jpg]]] [Image: [[W p2 photo|Liezel banquet lumpia.jpg]]]
