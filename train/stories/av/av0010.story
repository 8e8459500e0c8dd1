id: av0010
genre: social
where: US-OR
published: 2022-01-30
title: Thread: 'I am not being quiet about the food co-op anymore'
person p1: role=author,victim age=27 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=convicted age=36 protected=no why=adult-convicted
person p7: role=expert age=- protected=no why=consented
screen p1: none
note: private accusation D; the author signs; another woman is outed by a reply; the look-alike is a convicted man from another case K

[[K p1 name|Wren Halloran]] @[[K p1 alias|wrenhalloran_eug]] · Jan 29

1/ My name is [[K p1 name|Wren Halloran]], I'm 27, I stocked the bulk aisle in Eugene for four years. In October 2019 a manager I trusted drove me home from the harvest party and assaulted me. I have not gone to the police. I am not going to. I'm writing because he was promoted on Thursday.

2/ His name is [[D p2 name|Tobias Grell]]. He's the produce lead at [[D p2 employer|Fourth Street Co-op]] and coaches at the climbing gym. No one has charged him with anything. I know what that means legally. I'm saying it with my own name on it.

3/ I told our HR person, [[K p4 name|Marisol Penn]], the same week. [[K p4 name|Marisol]] wrote it down, she cried with me, and she was laid off in March. I've got her notes and she says I can say so.

4/ Some of you remember the [[K p6 name|Kyle Ransdell]] case at the brewery across the street. [[K p6 name|Ransdell]], 36, pleaded guilty and got 38 months. It took six women. I'm one.

5/ So this isn't a call to do anything to [[D p2 name|Tobias]]. Don't go to his house. It's a call to ask who else was told.

REPLIES

@juniper_bikes: [[K p1 name|Wren]] I believe you. I worked under [[D p2 name|Grell]] too. It was known.

@dadofthree541: Trial by hashtag. I've known [[D p2 name|Toby Grell]] since Little League and he's the gentlest guy alive. Does no one care about proof

@kelpforest: you're not the only one. [[W p3 name|Anneliese]] from the bakery quit bc of him, same party, a year before. she told me in the walk-in

@kelpforest: she won't say it herself so i'm saying it. [[W p3 name|Anneliese Doerr]]. she's at [[W p3 employer|Rye & Shine]] in Cottage Grove now, the one with [[W p3 body|the half shaved head]]

@juniper_bikes: @kelpforest TAKE THAT DOWN. That's not yours to tell

@kelpforest: its already out there?? [[W p3 alias|@annie.bakes.bread]] literally liked the post

[[K p7 name|Dr. Cathy Umeda]] @umeda_advocacy: I was raped by a coworker in 1994 and have said so from many stages; I run the county's survivor line now. Please, whoever can: do not name [[W p3 name|Anneliese]]. Consent doesn't transfer. [[K p1 name|Wren]]'s choice is [[K p1 name|Wren]]'s.

@dadofthree541: @umeda_advocacy and what about [[D p2 name|Toby]]'s choice

[[K p7 name|Cathy Umeda]] @umeda_advocacy: He's welcome to call as well. 541-555-0108.

Eugene Council Watch: For those asking, Lt. [[K p5 name|Brad Sorensen]] says EPD has received no report regarding the co-op. [[K p5 name|Sorensen]] asks anyone with information to come in. #[[D p2 url|GrellGate]] #[[K p1 url|BelieveWren]]

[[K p1 name|Wren Halloran]] @[[K p1 alias|wrenhalloran_eug]] · Jan 30
6/ Two things. I've asked for the replies about my friend to be removed. And [[K p4 name|Marisol Penn]] starts at the library Monday, so go return your books.
