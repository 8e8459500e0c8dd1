id: ak0016
genre: comments
where: US-NY
published: 2025-03-07
title: 41 comments on "Woman, 28, pleads guilty in Utica smoke-shop stabbing; says owner 'rented' her"
person p1: role=accused,victim age=28 protected=yes why=trafficking-victim
person p2: role=victim,accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
note: paper withheld the name; commenters out her by degrees; the stabbed man is the alleged trafficker; handles of commenters who tell nothing stay unmarked

[Editor's note by [[K p6 name|Marcy Dufresne]]: As our story explains, we are not naming the defendant, who told Judge [[K p3 name|Anton Vescio]] that [[K p2 name|Khalid "Kal" Mansour]], 47, took her in when she was homeless, locked up her insulin and "rented" her to customers of [[K p2 employer|Mohawk Smoke & Vape]] for five months before she cut him with a box knife. [[K p2 name|Mansour]] has been charged with sex trafficking by force. Please help us. Comments which name her will be removed.]

OneidaOldTimer: So she stabs a guy and SHE gets sympathy

rustbeltrita: She was a diabetic with her insulin locked in his safe. You'd have used a bigger knife

CornHillCarl: name her. the court did. its not a secret, docket says People v [[W p1 name|Hlavaty]]

[[K p6 name|MDufresne]] (staff): Removed. (It did not work. We're asking the vendor.)

utica_mom_of_4: I went to school w [[W p1 name|Teri]]. she was the [[W p1 other|only girl on the Proctor wrestling team]] & would not hurt a fly

CornHillCarl: flies don't run smoke shops

Joe D.: Is this the one who used to be at [[W p1 employer|the counter in Dippin' Donuts on Genesee]]? red hair?? [[W p1 body|tattoo of a hummingbird on her neck]]?

rustbeltrita: Joe, read the note at the top

[[K p7 name|Samir Haddad]]: I own the shop across. I gave a statement to Investigator [[K p4 name|Lasalle]] in September that a woman was in the window of the upstairs and not okay. September! I'm using my real name because nobody else does

[[K p4 name|Inv. P. Lasalle]], UPD: Mr. [[K p7 name|Haddad]] is correct and I've told him so in person.

OneidaOldTimer: doesn't anybody care that [[K p2 name|Kal]] has 40 stitches

BigDeb_315: I care that my NIECE has five years. Yes I am the aunt. [[W p5 name|Debbie Hlavaty-Ruiz]], come and say it at [[W p5 address|1109 Mary Street]], I'm on the porch

utica_mom_of_4: Deb honey log off. Who's got the little boy?

BigDeb_315: me. [[W p8 name|Mason]]'s in second grade & he reads these with me over my shoulder so watch it

CornHillCarl: free [[W p1 name|Theresa Hlavaty]] then, whatever. put it on a shirt. #[[W p1 name|FreeTheresaH]]

rustbeltrita: Carl, for once.

Joe D.: inmate lookup has her, [[W p1 id|DIN 25-G-0107]], Bedford Hills, b. [[W p1 birthdate|Sept 1996]], you can put money on her books

[[K p6 name|MDufresne]] (staff): Comments are closed. Judge [[K p3 name|Vescio]]'s clerk phoned to say the case is sealed as of noon. We're sorry, to her above all.

BigDeb_315: [[W p1 name|Teri]] says thank you for the money
