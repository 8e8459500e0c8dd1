id: h-0057
genre: social
where: GB-ENG
published: 2015-06-17
title: Thread by a court reporter, 17 June 2015
person p1: role=author age=- protected=no why=author
person p2: role=convicted,relative age=30 protected=decide why=identifies-protected
person p3: role=victim,relative age=- protected=yes why=domestic-violence-victim
person p4: role=victim,witness age=6 protected=yes why=minor-victim
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
note: live-tweeted domestic violence sentence; naming the adult victim would name the child, so W; the father is for the editor; the replies add

[[K p1 name|Marcus Yeboah]] @[[K p1 alias|MYCourts]]
1/ Teesside Crown Court, Ct 2. [[D p2 name|Dale Hepworth]], 30, for sentence. GBH on his partner, cruelty to a child under 16. He's brought a bag, always a sign.

2/ Crown: on Bonfire Night he came in, found the tea cold, and hit [[W p3 name|Leanne Coverdale]] with a slow cooker. Fractured cheek. She's here, front row, in a blue coat.

3/ The child, who's six, had put a chair against the door. He came through it. A splinter missed an eye by, the doctor says, the width of a pencil.

4/ HHJ [[K p5 name|Tomalin]]: "I've seen the drawing that was made for me. In it you are the size of the house."

5/ Six years. [[D p2 name|Hepworth]] picks up his bag. s.45 order made for the child, so no name, no school please folks.

6/ From the dock: "Tell [[W p4 name|Kenzie]] daddy's soz." Judge: "Take him down."

7/ Deleting no. 6 in a sec, typed as I heard it. Sorry.

↳ [[K p6 name|Jade Ogden]] @[[K p6 alias|jadey_og]]: that bairn's in my lads class at [[W p4 school|Thorntree Infants]], lovely little thing. doesnt speak x
↳ [[K p1 name|Marcus Yeboah]]: please delete that [[K p6 name|Jade]]
