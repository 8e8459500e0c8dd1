id: w0063
genre: news
where: US-VA
published: 2012-03-20
title: Man, 42, gets 12 years for Petersburg store robberies
person p1: role=convicted age=42 protected=no why=adult-convicted
person p2: role=victim age=55 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=39 protected=no why=adult-accused
screen: none
note: plain court; adult victims

The clerk kept a shoebox of bills under the lottery machine, and a bat. On Nov. 3 [[K p2 name|Yusuf Warsame]], 55, had time for neither.

[[K p1 name|Reginald "Pookie" Vaughan]], 42, was given twelve years Monday for that robbery and two more. He'd held a pellet gun on [[K p2 name|Warsame]], of [[K p2 address|Sycamore Mart, 803 S. Sycamore]], and on the owner of a laundromat. Circuit Judge [[K p3 name|Rebecca Lindstrom]] took note that he'd said "please."

A second man, [[K p5 name|Tyrell Boone]], 39, of [[K p5 address|1420 Halifax St.]], drove [[K p5 vehicle|the Crown Vic (VA, WZK-4471)]]. He is to be tried in May, [[K p5 id|CR11-000-886-02]].

[[K p1 name|Vaughan]]'s docket is [[K p1 id|CR11-000-886-01]], and his state number, he told the judge, he still has by heart: [[K p1 id|one-one-oh-four-two-nine-nine]].

"I hope you'll learn another," said prosecutor [[K p4 name|Hope Ellington]].
