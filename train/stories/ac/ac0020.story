id: ac0020
genre: news
where: US-IL
published: 2008-04-20
title: A Nail, a Name
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking
note: first person customer; nail shop where only worked D employer; basement where slept W; sisters with one surname; badge alias

For two years the same woman did my hands and I thought her name was Tiffany. It was on a badge. The one at the next table was [[W p2 alias|Britney]], and the joke among us in the chairs was that the owner had a thing for pop.

I go back to this. How she would turn my palm over as if there'd be something written in it. She didn't look up. In April she had a burn, here, and I said ouch, and she said "kitchen" in the voice of somebody who'd been told the word.

[[D p1 employer|Regal Nails on Touhy]] has a lease sign in the window now. The government's affidavit is thirty-one pages. The women paid eleven thousand dollars each to come, and the sum didn't go down. It was raised for chips in the polish. [[K p3 name|Kim-Ly Dao]], 50, held the visas and the tips, drove everyone back at ten to the [[W p1 address|basement on Fargo Avenue]], and put a bar over the door. They were sisters, it says. The younger was seventeen.

They're named in it only by number. But the Tribune had a photograph of a sidewalk, and a reader in Hanoi recognized [[W p1 body|the streak of white in the elder one's hair]], and wrote underneath: that is my classmate [[W p1 name|Lê Thị Hạnh]]!!! and little [[W p2 name|Mai]]!!!

So now I know. I have a good memory for names. I tipped her, I worked it out, one hundred and ninety-two dollars, and it never once got as far as her pocket.

[[K p4 name|Sondra Beckwith]] teaches English in Skokie.
