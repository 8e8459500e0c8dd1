id: an0043
genre: social
where: GH
published: 2024-02-03
title: Thread: "Kumasi Foodies" — how a jollof review turned into this
person p1: role=author age=- protected=no why=author
person p2: role=author age=- protected=no why=author
person p3: role=victim age=16 protected=yes why=sexual-offence-victim
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
note: a restaurant cook is accused by a private voice only; waitress 16, her name, post, school; official number K

[[K p1 alias|@PepperNyame]]: New spot at Ahodwo. 4/5. Jollof smoky, shito correct, tables wobble. Chairs, don't get me started.

[[K p2 alias|@efua_eats]]: Is it [[D p4 employer|Ember Kitchen]]? I don't go there again. Ask why the small waitress left.

[[K p1 alias|@PepperNyame]]: which small waitress

[[K p2 alias|@efua_eats]]: The one with [[W p3 body|the braces]], who used to do Fridays. Sixteen!! She was doing it for her SHS fees. Head cook sent her to the cold room for fish and then followed.

[[K p7 alias|@Kofi_No_Chill]]: Allegedly o.

[[K p2 alias|@efua_eats]]: Allegedly. I said ask. I'm [[K p2 name|Efua Nkansah]], I teach at a crèche, I'm not hiding. Her mother told me in tears in the trotro.

[[K p1 alias|@PepperNyame]]: I'm [[K p1 name|Nana Yaw Adomako]], and I only came here to talk about rice 😩

[[K p7 alias|@Kofi_No_Chill]]: Name the cook then

[[K p2 alias|@efua_eats]]: [[D p4 name|Bright Owusu]]. They call him [[D p4 alias|Chef Bee]]. He hasn't been arrested because the owner says that there's no camera in the cold room. Correct. That's why he chose it!

[[K p5 alias|@DOVVSU_Ashanti_official]]: Good afternoon. This is Inspector [[K p5 name|Linda Boakye-Yiadom]]. Please do not mention the child. If anyone has a statement, our desk is [[K p5 phone|032 555 0109]]; ask for me. A complaint was received on Monday. No person's been charged.

[[K p7 alias|@Kofi_No_Chill]]: Oh so [[W p3 name|Maame Efe]] actually reported?? Respect. She was in my sister's class, [[W p3 school|Form 2 Home Ec, Opoku Girls]]

[[K p2 alias|@efua_eats]]: MASSA. The Inspector just said!!

[[K p7 alias|@Kofi_No_Chill]]: I only said first name

[[K p1 alias|@PepperNyame]]: you said school AND class AND course. Delete. I'm begging. I will buy you the jollof

[[K p7 alias|@Kofi_No_Chill]]: Deleted. Sorry. (It still shows for me tho? "[[W p3 name|Maame Efe]]... respect")

[[D p4 alias|@chefbee_gh]]: I've seen all this. My lawyer's got it. I never followed anybody. [[W p3 name|Efe Sarpomaa]] was sacked for missing money, see the till report, [[W p3 id|staff no. 0031]]. Let her mother [[W p6 name|Auntie Akos]] of [[W p6 employer|the Asafo shoe line]] stop the lies

[[K p5 alias|@DOVVSU_Ashanti_official]]: Sir, you have just done what I asked people not to. Kindly come and see me, with the till report. — [[K p5 name|Boakye-Yiadom]]

[[K p2 alias|@efua_eats]]: 🤐🤐🤐

[[K p7 alias|@Kofi_No_Chill]]: Even the handle of it. Chef, eh.

[[K p1 alias|@PepperNyame]]: I've taken down my review. Replaced by: "0/5. The tables wobble and so do the people." For the GoFund for the fees, ask [[K p2 name|Efua]] privately, don't write it here. And if you see a girl at [[W p3 address|the kente junction, Bonwire road, selling waakye with her gran]], buy two and say nothing.

[[K p7 alias|@Kofi_No_Chill]]: ...[[K p2 name|Efua]] he's done it again

[[K p1 alias|@PepperNyame]]: I— 🤦🏾
