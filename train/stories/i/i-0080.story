id: i-0080
genre: blog
where: IN
published: 2025-10-18
title: Newsletter, Sharad issue: What we did with your ₹500
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=convicted age=- protected=no why=adult-convicted
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=victim age=31 protected=no why=adult-victim
screen: labor-trafficking
screen p2: sex-trafficking-minor
screen p8: none
note: fundraising prose tells three stories: pseudonyms, alt text and the stitched sampler give two away; the third, an adult robbed of wages, asks to be named and isn't trafficked

Dear friends,

Our driver's rule is that he doesn't start the jeep until everybody's laughing. It took forty minutes outside the spinning mill at Dindigul.

THE GIRL WHO COUNTS. "Kayal" (name changed) is 14. A broker told her mother that three years at the mill would pay for a wedding: ₹60,000, at the end, in a lump. There's no lump. The girls sleep in [[W p1 place|the mill hostel at Vadipatti Road]], can't go out but for a temple visit under guard, and lose the lot if they leave one day early. When Kayal fainted at the ring frame she was locked in the sick room and fined. She counted bobbins at night so as to fall asleep. The supervisor, [[K p3 name|Palaniswami]], has been arrested under section 143 of the new code, thanks to Inspector [[K p5 name|Shakila Banu]], who climbed the wall herself, in uniform.

THE SINGER. "Meera" (not her real name), 16, came to us last winter from a dance bar on the highway where she'd been sold by the night. The man who brought her there, [[K p6 name|Lallan Pasi]], was convicted in August: 14 years. She doesn't talk about it and she doesn't have to. She's in the choir, where [[W p2 other|hers is the solo in the Tyagaraja]], and if you're at the Madurai concert on the 9th you will hear it.

THE COOK. [[K p8 name|Mumtaz Jehan]], 31, wanted her own name here, spelt right. She wasn't trafficked; she was robbed. A canteen contractor owed her five months and we wrote him a letter. She came home with ₹41,000 and a pressure cooker. "Print that I frightened him," she says.

WITH THANKS to the anonymous donor of nine sewing machines. The sampler in the photo was made on one of them.

[Image: [[W p1 photo|sampler reading "Thank you from Selvi K., Nilakottai"]]]
[Image alt: [[W p2 photo|Renu at harmonium, left, with her aunt]]]
[Link: watch [[W p2 url|/films/renu-sings-november]]]

Her aunt, [[W p7 name|Sarita Nat]], asks us to say that the bus from Ajmer takes thirty-one hours and that she'd do it again.

[[K p4 name|Br. Xavier Lourdusamy]]
for all of us
