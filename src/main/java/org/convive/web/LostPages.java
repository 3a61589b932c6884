package org.convive.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where people land who mistype an address. */
@Controller
class LostPages {

    @RequestMapping("/lost")
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String lost() {
        return "gone";
    }
}
