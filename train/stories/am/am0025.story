id: am0025
genre: email
where: IN-UP
published: 2020-09-02
title: FW: Re: press note, Gorakhpur border matter — which version??
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim,accused age=18 protected=yes why=trafficking-victim
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=accused age=50 protected=no why=adult-accused
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult misidentified=yes
note: police PRO forwards the internal note by mistake to reporters; Nepali girls; the 18-year-old was booked as agent

From: [[K p4 name|PRO Gorakhpur]] <[[K p4 email|pro.gkp@police.example]]>
To: press-list-all
Date: Wed, 2 Sep 2020 18:51

Respected media friends, kindly carry the note below. The earlier one may be treated as cancelled.
Regards, [[K p4 name|Shailendra Tripathi]], PRO

> From: [[K p5 name|Nidhi Rajput]], CO AHTU
> To: [[K p4 name|Shailendra Tripathi]]
> Sub: Re: press note
>
> [[K p4 name|Tripathi]] ji — no names, no village, and NOT the photo with faces. Take only the top three lines:
> (1) Two Nepali nationals rescued at Sonauli bus stand. (2) [[K p3 name|Rambriksh Chaudhary]] (42) of Nautanwa arrested, 370/372 IPC. (3) Further investigation on.
> Everything under this is for your understanding only.
>
> The small one is [[W p1 name|Asmita Pariyar]], 15. She has [[W p1 school|class 8 card of Shree Janata School, Butwal]] in her bag, no. [[W p1 id|0771]]. She was already used for one week in a "guest house" at Basti, ₹500 a time, money to [[K p3 name|Chaudhary]]. Next stop for her was Agra. [[W p1 name|Asmita]] draws all the time, has drawn the guest house including the signboard, very useful.
>
> The bigger one is 18 and three months. On 29/8 our own SHO booked her as the "escort", see [[W p2 id|FIR 277/2020 vs Kabita B.K.]] Wrong, wrong. I sat with [[W p2 name|Kabita]] four hours with [[K p6 name|Dr. Juhi Alam]] (counsellor). She was put to the same work in Agra from March, in lockdown, locked in, burnt with incense on [[W p2 body|both collar bones]], and was sent back by the madam, [[K p8 name|Munni Devi]] (50), to fetch her replacement, with a man walking behind her all the way to the border. They've her baby in Agra. That's the rope.
> I've moved for deletion of [[W p2 name|Kabita]] from the accused column. [[K p6 name|Dr. Alam]] will file her report tomorrow.
>
> Team leaves for Agra tonight, so please, please don't print [[K p8 name|Munni Devi]] till Friday.
>
> [[W p1 name|Asmita]]'s father, [[W p7 name|Dil Bahadur Pariyar]], has reached; he's a tailor. He doesn't know about Basti, and I'd like that he hears it from a person. [[W p7 name|Dil Bahadur]] is sitting outside my room as I type.
> Girls are at [[W p1 address|Asha Jyoti Kendra, second floor]].
> — [[K p5 name|Nidhi R.]]
>
>> Sub: press note
>> Madam, draft: "AHTU exposes racket; agent [[W p2 name|Kabita]] alias [[W p2 alias|Kavita Nepali]] and one [[K p3 name|Rambriksh]] held with minor girl [[W p1 name|A. Pariyar]]..." OK? Photo attached: [[W p1 photo|asmita_kabita_with_team.jpeg]]. S.T.

-----
From: [[K p4 name|PRO Gorakhpur]]
Date: Wed, 2 Sep 2020 18:59
RECALL: [[K p4 name|PRO Gorakhpur]] would like to recall the message "FW: Re: press note".
