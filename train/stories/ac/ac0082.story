id: ac0082
genre: news
where: NG
published: 2021-04-25
title: Sunday Notebook: The woman who sells thread
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult
note: Edo, returned from Italy; juju oath debt; stall W (singles out); nickname; priest; name on the trade association list

In the market at Uselu, if you desire a thread to match a cloth, you don't carry the cloth. You describe it. "Like the inside of pawpaw," you'll say, and her hand will go to it.

I have tested her. I said: "Like the sea at Lampedusa."

Her hand did not move. Then she gave me black.

She'd been a tailor's apprentice when [[K p2 name|Madam Blessing Aigbe]] came to the shop, in gold, and spoke about a boutique at Turin. There was a shrine first, at night. Some hair was taken from her; she swore to pay what was spent. What was spent was forty thousand euros, and there was no boutique. There was the side of a road. Those who stopped paying had been told what the shrine would do to a mother. Hers had died in the second year, of the pressure, and they sent her word that it was the oath.

She paid. It's this that I find hard. She had paid thirty-one thousand when the carabinieri took her for documents.

NAPTIP's zonal commander, [[K p4 name|Barr. Nduka Okoh]], confirms that [[K p2 name|Aigbe]] was intercepted at Lagos on Monday.

People call her [[W p1 alias|Mama Colour]]. You'll know the place, it's at [[W p1 place|line 6, beside the man with one sewing machine and two radios]]. I asked that she choose a name for me to use. She looked along the reels. "Write 'Indigo,'" she said.

So I wrote it. But on the post there hangs the paper of the Thread and Button Sellers' Union, stamped, with the dues: [[W p1 name|Osarugue Igbinosun (Mrs.)]], paid up.

[[K p3 name|Ehi Braimah-Cole]]
