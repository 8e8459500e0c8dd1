id: m-0009
genre: blog
where: GB-ENG
published: 2009-09-14
title: A house with a number you'd not forget
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: parish blogger; the domestic worker slept in the house, so its address is W; the nail in the coffin is the allotment plot and the cat

Posted by [[K p4 name|Bernard Tidswell]], [[K p4 url|tidswellontarn.blogparish.co.uk]]

I've been asked why the Tarn Residents' newsletter said nothing about the trial. Fear of lawyers, I'm told. I have no lawyers, only a kettle, so here goes.

[[K p2 name|Adaeze Nwokedi-Pryce]] and her husband [[K p3 name|Julian Pryce]] got four years and two on Friday. He's the one who chaired Tarn in Bloom; you will have had his card through the door ([[K p3 phone|01632 960755]], [[K p3 vehicle|silver Volvo estate, personal plate J11 PRY]]). For two and a half years they'd a girl of nineteen from Enugu minding the twins at [[W p1 address|Hope Lodge, 99a Beck Lane]], for nothing. They kept her passport in the piano stool. If she wanted to ring home she was to ask, and if she asked she was told that immigration had a van. She slept in the room where the boiler is.

Judge [[K p5 name|Harriet Oyelaran]] called it "servitude with scented candles".

Now the part I'm proud of. [[K p6 name|Maureen Stopps]], of [[K p6 address|the bungalow with the gnomes]], had noticed that the girl came to [[W p1 other|allotment plot 14]] every day at six in the morning to cry, with [[W p1 other|next door's one-eared tom, Nelson]], in her lap. [[K p6 name|Maureen]] took her a flask. On the fortieth morning [[W p1 name|Chidinma]] told her.

She's now doing access nursing [[W p1 school|at Eastbrook College]] and lodges three doors down from [[W p1 address|the Methodist chapel on Gill Street]]. She'd rather not be bothered, and asked me to leave her name out, which I have.

Comments are off.
