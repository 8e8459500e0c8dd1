id: h-0030
genre: blog
where: IE
published: 2016-11-25
title: Why I took my name off the list
person p1: role=author,victim age=- protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=yes why=sexual-offence-victim
person p5: role=public-figure age=- protected=no why=public-figure
note: first-person adult survivor signs; a second complainant hidden as 'the other girl' slips out by orchestra and first name

I could have stayed a letter. For three years I was a letter, the second one in the alphabet, in a courtroom on the quays where a fan made more noise than I did.

My name is [[K p1 name|Muireann Galvin]]. In the summer that I was twenty the man who managed the hotel where I carried plates, [[K p2 name|Brendan Swaine]], locked the door of the linen room. On Tuesday he got seven years. He appealed the length of it before I'd finished my tea.

In this country they can't print who I am unless I say so, nor could they print who he was until the jury came in, and I understand why, but it also meant that for three years he'd go up for communion and I'd go round by the bypass. So I've said so. I signed a sheet of paper for Ms Justice [[K p3 name|Deasy]]'s registrar, who asked me if I was sure and then if I was really sure.

I am. I'm not brave, before anyone starts. I was tired of the letter.

There was another girl, the letter A. She doesn't want this and she's right. When they played us the recording she held my sleeve. She has gone back to [[W p4 employer|second desk of violas in the Mid-West Sinfonia]], and if you see [[W p4 name|Orlaith]] there, clap loud and say nothing.

I wrote to the Minister, [[K p5 name|Gerard Tynan]], about the fan. He has replied that it's a matter for the Office of Public Works.

[[K p1 name|Muireann]]
