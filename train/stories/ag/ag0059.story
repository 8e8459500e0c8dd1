id: ag0059
genre: news
where: IN-DL
published: 2016-12-01
title: Juvenile's name read out on air; channel gets notice
person p1: role=victim age=5 protected=yes why=sexual-offence-victim
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander,official age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
note: the report on the breach repeats the breach: boy accused, small girl, lane and grandfather's shop

NEW DELHI: The Delhi Commission for Protection of Child Rights has asked a Hindi news channel why it should not be prosecuted, after an anchor, [[K p4 name|Vikrant Ahlawat]], read out the name of a 15-year-old boy five times in a nine-minute bulletin.

The boy is before the Juvenile Justice Board at Sewa Kutir. He is accused of doing serious harm to a girl of five, a tenant's daughter, on a roof in a North-West Delhi colony on 22 November.

"[[W p2 name|Sahil]] ko phaansi do," the ticker said, according to the notice. It also showed the staircase and the board of [[W p5 employer|Bhatia Kirana]], kept by the boy's grandfather, [[W p5 name|Om Prakash Bhatia]], so that stones had been thrown at it before the bulletin was over. A caption under a blurred child read, "[[W p1 photo|masoom Tannu, UKG]]".

Commission member [[K p3 name|Rita Singhal]] said blurring a face and printing a name was "like closing the window and selling the house".

[[K p4 name|Ahlawat]] has gone on leave. The channel said that it respected all laws and had acted in public interest. The child is in [[W p1 place|Ward 7 of Deepalaya Hospital]] and has asked for her school bag.
