id: ac0028
genre: news
where: US-MA
published: 2011-04-17
title: Marathoners: [[K p1 name|Nuala Heffernan]], bib 22140
person p1: role=bystander age=49 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
note: sports feature, passport mislaid, girl running away, number; nothing to protect

At mile sixteen they had to hold her up.

She had come into the medical tent at Newton asking for someone called [[K p2 name|Declan]] and with no idea what country she was in. A nurse went through the pocket of her shorts. There was a passport, an Irish one, and the nurse made a joke about making a run for it.

[[K p1 name|Nuala Heffernan]], 49, a school secretary from Dorchester, laughs about it now, but she had reason to have it on her. "I'd mislaid it for nine months," she says. "I found it that morning in the toe of my good runner. I was afraid to put it down."

The [[K p1 other|red wig]] was for her sister. The bib, [[K p1 other|22140]], she has framed. [[K p2 name|Declan]] is [[K p2 name|Declan Heffernan]], her son, and he was where he'd said he'd be, at the fire station with a banana, for four hours.

Tomorrow she'll go again. She owes the course ten miles, she says, and it has been charging interest. She's slower. She has left the passport with the neighbors, who've been told to give it to nobody, including herself.

Asked what kept her at it through a winter of dark mornings on Morrissey Boulevard, she thought. "I'd paid," she said.

[[K p3 name|Fintan Ahearn]], staff
