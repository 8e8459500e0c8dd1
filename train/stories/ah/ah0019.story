id: ah0019
genre: email
where: US-TX
published: 2019-09-13
title: FW: FW: need witness list TODAY ([[K p2 name|Okafor-Bright]] house)
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=witness age=9 protected=yes why=minor-witness
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: DA office thread, forwarded to the press by mistake; house where she worked and slept; child of the accused as witness makes the address double

From: [[K p4 name|Colleen Vasquez-Orr]] <[[K p4 email|cvasquezorr@fortbendda.example]]>
To: Press list
Date: Fri, Sep 13, 2019, 4:52 PM
Subject: FW: FW: need witness list TODAY ([[K p2 name|Okafor-Bright]] house)

See below, and please get it on the site by five.

-----Original Message-----
From: [[K p5 name|Dale Kubiak]]
To: [[K p4 name|Vasquez-Orr, Colleen]]

[[K p4 name|Colleen]],

Here's what I have for [[K p2 name|Adaeze Okafor-Bright]], 48, and [[K p3 name|Winston Bright]], 51, cause [[K p2 id|19-DCR-087726]]. Forced labor, both. For the release keep to: "A woman of 23 was brought from Ghana as a nanny, had her passport locked in a gun safe, was never paid in twenty-two months, and was told she would be jailed if she went past the gate." Don't use more than that.

For you only:

1. [[W p1 name|Akosua Mensah Boadi]], 23. Goes by [[W p1 name|Akos]]. Currently [[W p1 place|with the Presbyterian couple in Rosenberg, Avenue H]]. Cell [[W p1 phone|832-555-0148]]. Wants a Twi interpreter but understands everything. Slept in the laundry room at [[W p1 address|2611 Pecan Trellis Drive, Sugar Land]].

2. [[K p6 name|Ted Amaya]], lawn man. He's the one she passed the note to; he kept it, bless him, in his tackle box. [[K p6 name|Amaya]]'s at [[K p6 phone|281-555-0117]] and will talk to anyone.

3. The daughter, [[W p7 name|Chidinma]], age nine. Saw the slap with the iron cord. I'd rather not call her. CAC has the tape: [[W p7 photo|chidinma_b_0611.mp4]]. Third grade, [[W p7 school|Commonwealth]].

4. [[K p8 name|Dr. Lars Engebretsen]], for the wrist. He'll say the scar is [[W p1 body|a loop, twice round, left arm]].

[[K p3 name|Bright]]'s lawyer will say that she was a cousin and that she had a phone. She did have a phone. It was in the safe with the passport ([[W p1 id|G1904477]]).

One more. [[K p2 name|Mrs. Okafor-Bright]] still posts in the alumnae group that "[[W p1 name|Akosua]] ran off with the gardener." Bond condition?

[[K p5 name|Dale]]

-----Reply-----
From: [[K p4 name|Vasquez-Orr]]

Yes, file on the bond. [[K p8 name|Engebretsen]] is good. Does Ms. [[W p1 name|Boadi]] know that [[K p6 name|Amaya]] kept the note? Somebody should tell her.

-----Reply-----
From: [[K p5 name|Kubiak]]

I told her. She asked could she have it back when we're through. I nearly lost it. I said Evidence has it as [[W p1 other|"Boadi note, blue crayon"]] and that [[W p1 name|Akos]] could have it framed.

5:03 PM RECALL: [[K p4 name|C. Vasquez-Orr]] would like to recall the message "FW: FW: need witness list TODAY."
